import { openMirror, publishDirectory, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import type { ScriptsEnv } from '../env.ts'
import type { Chore, ChoreCare } from '../worker/tend/tend-releases.ts'

/** What this installation wants done with every release: nothing, unless it is set up to. Close it when nothing more is to be done. */
export function choresOf(
  { portalDirs, remote }: Pick<ScriptsEnv, 'portalDirs' | 'remote'>,
  store: ReleaseStore,
): { chores: Chore[]; close(): Promise<void> } {
  const mirror = remote && openMirror(store, remote)
  const chores: Chore[] = [
    ...(portalDirs === undefined
      ? []
      : [
          {
            name: 'the plain directory',
            run: (kommune: string, care: ChoreCare) => publishDirectory(store, kommune, portalDirs, care),
          },
        ]),
    ...(mirror === undefined ? [] : [{ name: 'the copy in the object store', run: mirror.mirror }]),
  ]
  return {
    chores,
    close: async () => {
      await mirror?.close()
    },
  }
}
