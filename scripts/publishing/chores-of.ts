import { openMirror, publishDirectory, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import type { ScriptsEnv } from '../env.ts'
import type { Chore } from './tend-releases.ts'

/** What this installation wants done with every release: nothing, unless it is set up to. */
export async function choresOf({ portalDirs, remote }: Pick<ScriptsEnv, 'portalDirs' | 'remote'>, store: ReleaseStore): Promise<Chore[]> {
  const mirror = remote && (await openMirror(store, remote))
  return [
    ...(portalDirs === undefined ? [] : [{ name: 'the plain directory', run: (kommune: string) => publishDirectory(store, kommune, portalDirs) }]),
    ...(mirror === undefined ? [] : [{ name: 'the copy in the object store', run: (kommune: string) => mirror.mirror(kommune) }]),
  ]
}
