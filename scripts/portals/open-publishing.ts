import { join } from 'node:path'
import {
  openContentShelf,
  openPublishPool,
  type ContentShelf,
  type DiskStore,
  type PublishPool,
} from '@innbyggarportal/sites/publisher'
import { releasesIn, type ScriptsEnv } from '../env.ts'
import { openStore } from './open-store.ts'

/** What publishing needs besides content: the pool that does it, the releases it makes, and where the content lies meanwhile. */
export interface Publishing {
  pool: PublishPool
  store: DiskStore
  shelf: Pick<ContentShelf, 'hold'>
}

/**
 * Makes the publisher ready for the releases of this installation. Close it when nothing more is to be published. Judging
 * the templates takes seconds after each change of code, so `isQuick` leaves it: for development alone.
 */
export function openPublishing(
  env: ScriptsEnv,
  { isQuick = false }: { isQuick?: boolean } = {},
): Publishing & { close(): Promise<void> } {
  const shelf = openContentShelf(join(env.dataDir, 'content'))
  const pool = openPublishPool({
    shelf,
    releases: releasesIn(env),
    portalsUrl: env.portalsUrl,
    isJudged: true,
    ...(!isQuick && { audits: join(env.dataDir, 'audits') }),
  })
  return {
    pool,
    store: openStore(env),
    shelf,
    async close() {
      await pool.close()
      shelf.close()
    },
  }
}
