import { readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { withPortalLock } from '../store/portal-lock.ts'
import { readHead } from '../store/read-head.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { writeDirectory } from './write-directory.ts'

/**
 * Brings `<root>/<slug>` to the release a portal serves: a symlink to `<root>/.releases/<slug>/<release>`. To be called
 * after every publish, also one that changed nothing: it costs two small reads when the link is right, and mends it when
 * it is behind. Returns the release the directory has now, or null when nothing is published.
 */
export function publishDirectory(store: ReleaseStore, kommune: string, root: string): Promise<string | null> {
  return withPortalLock(store.directory, kommune, async () => {
    const at = await store.readPointer(kommune)
    const head = at && (await readHead(store.directory, kommune, at.release))
    if (head && (await linkAt(join(root, head.portal.slug))) === join('.releases', head.portal.slug, at.release)) return at.release
    const current = await store.readCurrent(kommune)
    if (!current) return null
    await writeDirectory(store, current.manifest, join(root, current.manifest.portal.slug), current.release)
    return current.release
  })
}

function linkAt(path: string): Promise<string | null> {
  return readlink(path).catch(() => null)
}
