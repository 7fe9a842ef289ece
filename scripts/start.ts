import { runCommand } from './command/run-command.ts'
import { readArguments } from './command/read-arguments.ts'
import { runSystem } from './start/run-system.ts'

await runCommand(async () => {
  readArguments('Usage: npm start', {})
  return await runSystem({ isDev: false })
})
