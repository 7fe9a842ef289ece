import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withPortalLock } from '../store/portal-lock.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { syncFolder } from '../store/write-whole.ts'

/**
 * Takes a portal off the air for good: its pointer, its pin and its releases, in one stroke. A kommune that is gone from
 * the content keeps its portal until an operator does this, for a slip in the CMS must not take a portal down. Its objects
 * go at the next prune after the grace time. `portalDirs`: where its plain directory is, which goes too. False when there
 * is no such portal.
 */
export function removePortal(store: ReleaseStore, kommune: string, portalDirs?: string): Promise<boolean> {
  return withPortalLock(store.directory, kommune, async () => {
    if (!(await store.kommuner()).includes(kommune)) return false
    const slug = (await store.readCurrent(kommune))?.manifest.portal.slug
    if (portalDirs !== undefined && slug !== undefined) {
      await rm(join(portalDirs, slug), { force: true })
      await rm(join(portalDirs, '.releases', slug), { recursive: true, force: true })
    }
    const gone = join(store.directory, `removed-${kommune}`)
    await rm(gone, { recursive: true, force: true })
    await rename(join(store.directory, 'portals', kommune), gone)
    await syncFolder(join(store.directory, 'portals'))
    await rm(gone, { recursive: true, force: true })
    return true
  })
}
