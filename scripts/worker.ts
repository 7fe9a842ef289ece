import { logLine } from '@innbyggarportal/shared-content/log'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { withDoor } from './content/with-door.ts'
import { runWorker } from './worker/run-worker.ts'

/** The one process that puts the door of the CMS and the publisher together; what it does is in its rooms. */
await runCommand(async () => {
  const { values } = readArguments('Usage: node scripts/worker.ts [--quick]', { quick: { type: 'boolean' } })
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
  const say = (line: string) => console.log(`worker: ${logLine(line)}`)
  await withDoor((door, env) => runWorker(door, env, { isQuick: values.quick ?? false, say, signal: stop.signal }))
  return 0
})
