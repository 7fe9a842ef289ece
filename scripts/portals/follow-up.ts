import type { DiskStore, PublishResult } from '@innbyggarportal/sites/publisher'
import type { ScriptsEnv } from '../env.ts'
import { askWorker } from '../worker/control.ts'
import { currentOf, doChores } from './do-chores.ts'

/**
 * After a command moved what a portal serves: the running worker looks at it again, and when none does, its chores are
 * done here. `results` is null when no worker published; `failed` is a sentence for each chore that failed.
 */
export async function followUp(
  env: ScriptsEnv,
  store: DiskStore,
  { slug, kommune }: { slug: string; kommune: string },
): Promise<{ results: PublishResult[] | null; failed: string[] }> {
  const results = await askWorker(env.dataDir, slug).catch(() => null)
  const failed = currentOf(results ?? []).includes(kommune) ? [] : await doChores(env, store, [kommune])
  return { results, failed }
}
