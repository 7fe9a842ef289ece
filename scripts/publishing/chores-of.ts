import { publishDirectory, type ReleaseStore } from '@innbyggarportal/sites/publisher'
import type { ScriptsEnv } from '../env.ts'
import type { Chore } from './tend-releases.ts'

/** What this installation wants done with every release: nothing, unless it is set up to. */
export function choresOf({ portalDirs }: Pick<ScriptsEnv, 'portalDirs'>, store: ReleaseStore): Chore[] {
  return portalDirs === undefined ? [] : [{ name: 'the plain directory', run: (kommune) => publishDirectory(store, kommune, portalDirs) }]
}
