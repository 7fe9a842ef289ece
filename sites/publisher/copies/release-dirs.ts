import { readdir, readlink, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { areThere } from './place-files.ts'
import { filesOfRelease } from './files-of-release.ts'
import type { Manifest } from '../store/manifest.ts'
import type { DiskStore } from '../store/disk/disk-store.ts'
import { writeDirectory } from './write-directory.ts'

/**
 * Brings `<root>/<slug>` to the release a portal serves: a symlink to `<root>/.releases/<slug>/<release>`. To be called
 * after every publish, also one that changed nothing: it costs two small reads when the link is right, and mends it when
 * it is behind or leads nowhere. `isChecked`: look whether every file is there in its size too, which costs two looks at
 * the disk for each. A link by a name the portal had before goes when the new one is there. Returns the release the
 * directory has now, or null when nothing is published.
 */
export function publishDirectory(
  store: DiskStore,
  kommune: string,
  root: string,
  { isChecked = false } = {},
): Promise<string | null> {
  return store.lock(kommune, async () => {
    const at = await store.readPointer(kommune)
    const head = at && (await store.readHead(kommune, at.release))
    if (head && !isChecked && (await isLinked(root, head.portal.slug, at.release))) return at.release
    const current = await store.readCurrent(kommune)
    if (!current) return null
    const { release, manifest } = current
    const { slug } = manifest.portal
    const directory = join(root, slug)
    const isRight = (await isLinked(root, slug, release)) && (await isWhole(store, manifest, directory))
    if (!isRight) await writeDirectory(store, manifest, directory, release)
    if (at) await removeFormerLinks(root, slug, new Set([at.release, ...at.previous]))
    return release
  })
}

async function isLinked(root: string, slug: string, release: string): Promise<boolean> {
  const link = await readlink(join(root, slug)).catch(() => null)
  return link === join('.releases', slug, release) && (await stat(join(root, link)).catch(() => null)) !== null
}

/** A link is the portal's when it leads to one of its releases, whose names no other portal has. */
async function removeFormerLinks(root: string, slug: string, releases: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isSymbolicLink() || entry.name === slug) continue
    const path = join(root, entry.name)
    const link = await readlink(path).catch(() => '')
    if (dirname(link) === join('.releases', entry.name) && releases.has(basename(link))) await rm(path, { force: true })
  }
}

async function isWhole(store: DiskStore, manifest: Manifest, directory: string): Promise<boolean> {
  const { assets, pages } = await filesOfRelease(store, manifest)
  return areThere([...assets, ...pages], directory, store.pathOf)
}
