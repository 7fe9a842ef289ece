import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Manifest } from './manifest.ts'
import type { ReleaseStore } from './release-store.ts'

/**
 * Writes a release as a plain directory for any web server: pages as `index.html` under their address, assets by their
 * own path. Made beside the target and moved into place, so the target is never half written. Returns files written.
 */
export async function writeDirectory(store: ReleaseStore, manifest: Manifest, target: string): Promise<number> {
  const goal = resolve(target)
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
