import { runCommand } from './command/run-command.ts'
import { readArguments } from './command/read-arguments.ts'
import { reloadOnChange } from './start/reload-on-change.ts'
import { runSystem } from './start/run-system.ts'

await runCommand(async () => {
  readArguments('Usage: npm run dev', {})
  return await runSystem({ isDev: true, onRunning: reloadOnChange })
})
