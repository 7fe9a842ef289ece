import { openDoor } from '@innbyggarportal/cms/door'
import { runCommand } from './command/run-command.ts'
import { makeDataDir, readEnv } from './env.ts'
import { openControl } from './publishing/control.ts'
import { openPublishing } from './publishing/open-publishing.ts'
import { openReconciler } from './publishing/reconcile.ts'

/** The one process that puts the door of the CMS and the publisher together; it has no logic of either. */
await runCommand(async () => {
  const env = readEnv()
  makeDataDir(env.dataDir)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

  const publishing = await openPublishing(env)
  const door = await openDoor({ dataDir: env.dataDir, ...(env.databaseUrl && { databaseUrl: env.databaseUrl }) })
  const reconciler = openReconciler(door, publishing, { say: (line) => console.log(`worker: ${line}`), now: Date.now })
  const closeControl = await openControl(env.dataDir, reconciler.reconcile)
  try {
    await reconciler.run(stop.signal)
  } finally {
    await closeControl()
    await door.close()
  }
  return 0
})
