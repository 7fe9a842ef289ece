import { openMirror, publishDirectory, type DiskStore } from '@innbyggarportal/sites/publisher'
import type { ScriptsEnv } from '../env.ts'

/** How well a chore is done. `isChecked`: look whether all that was done earlier is still there, too. */
export interface ChoreCare {
  isChecked: boolean
}
/** Something that is done with a portal's release once it is current: a plain directory, a copy elsewhere. Doing it again does no harm. */
export interface Chore {
  name: string
  run: (kommune: string, care: ChoreCare) => Promise<unknown>
}

/** What this installation wants done with every release: nothing, unless it is set up to. Close it when nothing more is to be done. */
export function choresOf(
  { portalDirs, remote }: Pick<ScriptsEnv, 'portalDirs' | 'remote'>,
  store: DiskStore,
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
