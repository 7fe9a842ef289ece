import type { Door } from '@innbyggarportal/cms/door'
import type { ScriptsEnv } from '../env.ts'
import { choresOf } from '../portals/chores-of.ts'
import { currentOf } from '../portals/do-chores.ts'
import { openPublishing } from '../portals/open-publishing.ts'
import { openControl } from './control.ts'
import { openReconciler } from './rounds/reconcile.ts'
import { watchContent } from './rounds/watch-content.ts'
import { cleanDaily } from './tend/clean-daily.ts'
import { openTending } from './tend/tend-releases.ts'

interface Surroundings {
  /** Leaves the judging of templates: for development alone. */
  isQuick: boolean
  say: (line: string) => void
  signal: AbortSignal
}

/** Puts the rooms of the worker together, and works until the signal. Resolves when all that was begun is done and told. */
export async function runWorker(door: Door, env: ScriptsEnv, { isQuick, say, signal }: Surroundings): Promise<void> {
  const publishing = openPublishing(env, { isQuick })
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
    emptyBin: door.emptyBin,
  })
  try {
    await watchContent(door, reconciler, signal, hooks)
  } finally {
    stopCleaning()
    await closeControl()
    await reconciler.settle()
    await tending.stop()
    await closeChores()
    await publishing.close()
  }
}
