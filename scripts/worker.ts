import { openDoor } from '@innbyggarportal/cms/door'
import { logLine } from '@innbyggarportal/shared-content/log'
import { readArguments } from './command/read-arguments.ts'
import { runCommand } from './command/run-command.ts'
import { makeDataDir, readEnv } from './env.ts'
import { openControl } from './worker/control.ts'
import { currentOf } from './portals/do-chores.ts'
import { openPublishing } from './portals/open-publishing.ts'
import { choresOf } from './portals/chores-of.ts'
import { openTending } from './worker/tend/tend-releases.ts'
import { openReconciler } from './worker/rounds/reconcile.ts'
import { cleanDaily } from './worker/tend/clean-daily.ts'
import { watchContent } from './worker/rounds/watch-content.ts'

/** The one process that puts the door of the CMS and the publisher together; it has no logic of either. */
await runCommand(async () => {
  const { values } = readArguments('Usage: node scripts/worker.ts [--quick]', { quick: { type: 'boolean' } })
  const env = readEnv()
  makeDataDir(env)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

  const publishing = openPublishing(env, { isQuick: values.quick ?? false })
  const door = await openDoor({ dataDir: env.dataDir, ...(env.databaseUrl && { databaseUrl: env.databaseUrl }) })
  const say = (line: string) => console.log(`worker: ${logLine(line)}`)
  const { chores, close: closeChores } = choresOf(env, publishing.store)
  const tending = openTending(chores, { say, now: () => performance.now() })
  const hooks = { say, now: Date.now, onCurrent: (kommune: string) => tending.after(kommune) }
  const reconciler = openReconciler(door, publishing, hooks)
  const closeControl = await openControl(env.dataDir, async (slug, onProgress) => {
    const round = await reconciler.startRound({
      ...(slug !== undefined && { slug }),
      isAsked: true,
      isThorough: true,
      onProgress,
    })
    const results = await round.results
    for (const kommune of currentOf(results)) tending.after(kommune, { isAsked: true })
    return results
  })
  const stopCleaning = cleanDaily(publishing.store, {
    say,
    onSpoilt: reconciler.forgetAll,
    forgetOldRequests: door.forgetOldRequests,
  })
  try {
    await watchContent(door, reconciler, stop.signal, hooks)
  } finally {
    stopCleaning()
    await closeControl()
    await reconciler.settle()
    await tending.stop()
    await closeChores()
    await publishing.close()
    await door.close()
  }
  return 0
})
