import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { runTool } from './test/run-tool.ts'

await runCommand(async () => {
  readArguments('Usage: npm run format', {}, [0, 0])
  const { code } = await runTool('prettier', ['--write', '--log-level', 'warn', '--cache', '.'], true)
  return code
})
