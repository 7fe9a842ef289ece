import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Manifest } from './manifest.ts'
import type { ReleaseStore } from './release-store.ts'

/**
 * Writes a release as a plain directory for any web server: pages as `index.html` under their address, assets by their
 * own path. Made beside the target and moved into place, so the target is never half written. Returns files written.
 * Throws when the target holds something else than a portal: it would be lost.
 */
export async function writeDirectory(store: ReleaseStore, manifest: Manifest, target: string): Promise<number> {
  const goal = resolve(target)
  await refuseToReplaceOthers(goal)
  // Not a private temporary directory: the web server that shall read it is often another user.
  const fresh = `${goal}.new-${randomUUID()}`
  await mkdir(fresh, { recursive: true })
  try {
    const files = [
      ...Object.entries(manifest.pages).map(([path, p]) => [path.endsWith('/') ? `${path}index.html` : path, p.object] as const),
      ...Object.entries(manifest.assets).map(([path, a]) => [path, a.object] as const),
    ]
    for (const [path, object] of files) {
      const file = join(fresh, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, await store.readObject(object))
    }
    const old = `${fresh}-old`
    if (await stat(goal).then(() => true, () => false)) await rename(goal, old)
    await rename(fresh, goal)
    await rm(old, { recursive: true, force: true })
    return files.length
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

/** The target holds something that is not a portal. */
export class NotAPortalError extends Error {
  override name = 'NotAPortalError'
}

/** Every portal has the page for unknown addresses, so a directory without it is not one. */
async function refuseToReplaceOthers(goal: string): Promise<void> {
  const names = await readdir(goal).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (names.length > 0 && !names.includes('404.html')) {
    throw new NotAPortalError(`${goal} holds something else than a portal, and writing there would delete it. Name an empty or a new directory.`)
  }
}
