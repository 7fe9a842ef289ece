import { openDiskStore, type DiskStore } from '@innbyggarportal/sites/publisher'
import { releasesIn, type ScriptsEnv } from '../env.ts'

/** The releases of this installation. */
export const openStore = (env: Pick<ScriptsEnv, 'dataDir'>): DiskStore => openDiskStore(releasesIn(env))
