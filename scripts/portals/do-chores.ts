import type { DiskStore, PublishResult } from '@innbyggarportal/sites/publisher'
import { messageOf } from '../command/message-of.ts'
import type { ScriptsEnv } from '../env.ts'
import { choresOf } from './chores-of.ts'

/** Does the chores of some portals here and now, for a command that no worker follows. Returns a sentence for each that failed. */
export async function doChores(
  env: Pick<ScriptsEnv, 'portalDirs' | 'remote'>,
  store: DiskStore,
  kommuner: readonly string[],
): Promise<string[]> {
  const { chores, close } = choresOf(env, store)
  const failed: string[] = []
  for (const kommune of kommuner) {
    for (const { name, run } of chores) {
      await run(kommune, { isChecked: true }).catch((error: unknown) => {
        failed.push(`${kommune}: ${name} failed, and is not of the release the portal serves: ${messageOf(error)}`)
      })
    }
  }
  await close().catch(() => undefined)
  return failed
}

/** The portals whose release is as it should be, so that their chores can be done. */
export function currentOf(results: readonly PublishResult[]): string[] {
  return results.filter((r) => r.state !== 'failed').map((r) => r.kommune)
}
