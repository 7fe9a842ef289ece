import { mirrorRelease, openS3Remote, publishDirectory, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import type { ScriptsEnv } from '../env.ts'
import type { Chore } from './tend-releases.ts'

/** What this installation wants done with every release: nothing, unless it is set up to. */
export async function choresOf({ portalDirs, remote: settings }: Pick<ScriptsEnv, 'portalDirs' | 'remote'>, store: ReleaseStore): Promise<Chore[]> {
  const remote = settings && (await openS3Remote(settings))
  return [
    ...(portalDirs === undefined ? [] : [{ name: 'the plain directory', run: (kommune: string) => publishDirectory(store, kommune, portalDirs) }]),
    ...(remote === undefined ? [] : [{ name: 'the copy in the object store', run: (kommune: string) => mirrorRelease({ store, kommune, remote }) }]),
  ]
}
