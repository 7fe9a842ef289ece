import { readdir, readlink, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { MARK } from '../copies/write-directory.ts'
import type { ReleaseStore } from '../store/release-store.ts'

/**
 * Takes a portal off the air for good: its pointer, its pin and its releases, in one stroke. A kommune that is gone from
 * the content keeps its portal until an operator does this, for a slip in the CMS must not take a portal down. Its objects
 * go at the next prune after the grace time. `portalDirs`: where its plain directories are, which go too, also those by
 * names it had before. False when there is no such portal.
 */
export function removePortal(store: ReleaseStore, kommune: string, portalDirs?: string): Promise<boolean> {
  return store.lock(kommune, async () => {
    if (!(await store.kommuner()).includes(kommune)) return false
    if (portalDirs !== undefined) {
      const slug = (await store.readCurrent(kommune))?.manifest.portal.slug
      await removeLinked(portalDirs, new Set(await store.releasesOf(kommune)))
      if (slug !== undefined && !(await hasOtherBy(store, slug, kommune))) await emptyDirectory(join(portalDirs, slug))
    }
    await store.remove(kommune)
    return true
  })
}

/** A link is the portal's when it leads to one of its releases, whose names no other portal has. It goes before what it leads to. */
async function removeLinked(root: string, releases: ReadonlySet<string>): Promise<void> {
  for (const { name } of (await readdir(root, { withFileTypes: true }).catch(() => [])).filter((entry) =>
    entry.isSymbolicLink(),
  )) {
    const link = await readlink(join(root, name))
    if (dirname(link) !== join('.releases', name) || !releases.has(basename(link))) continue
    await rm(join(root, name), { force: true })
    await rm(join(root, '.releases', name), { recursive: true, force: true })
  }
}

/** A directory that somebody made, and that was filled with the portal, is emptied. */
async function emptyDirectory(directory: string): Promise<void> {
  const names = await readdir(directory).catch((): string[] => [])
  if (!names.includes(MARK)) return
  for (const name of names.filter((n) => !n.startsWith('.')))
    await rm(join(directory, name), { recursive: true, force: true })
}

/** Whether another portal goes by the same name now. */
async function hasOtherBy(store: ReleaseStore, slug: string, kommune: string): Promise<boolean> {
  for (const other of await store.kommuner())
    if (other !== kommune && (await store.readCurrent(other))?.manifest.portal.slug === slug) return true
  return false
}
