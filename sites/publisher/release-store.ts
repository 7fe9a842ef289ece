import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { digestOfBytes } from './digest.ts'
import { manifest, pin, pointer, type Manifest, type Pin, type Pointer } from './manifest.ts'
import { parseFile } from './parse-file.ts'

/** How many earlier releases stay listed: one can be rolled back to, and their assets stay reachable. */
export const KEPT_RELEASES = 20

/**
 * Releases on disk. Layout below `directory`: `objects/ab/<digest>`, `portals/<kommune>/releases/<release>.json`,
 * `portals/<kommune>/current.json` (the pointer) and `portals/<kommune>/pin.json`. Every write is complete before its
 * name exists (write, fsync, rename), and the pointer is written last, so a power cut leaves a whole release current.
 */
export interface ReleaseStore {
  directory: string
  writeObject(bytes: Uint8Array): Promise<string>
  readObject(digest: string): Promise<Uint8Array>
  kommuner(): Promise<string[]>
  readPointer(kommune: string): Promise<Pointer | null>
  readManifest(kommune: string, release: string): Promise<Manifest | null>
  readCurrent(kommune: string): Promise<{ release: string; manifest: Manifest } | null>
  /** Writes a manifest and makes it current. Returns the release's name. */
  makeCurrent(kommune: string, next: Manifest): Promise<string>
  /** Makes an earlier release current again. */
  pointAt(kommune: string, release: string): Promise<void>
  readPin(kommune: string): Promise<Pin | null>
  writePin(kommune: string, next: Pin | null): Promise<void>
}

/** Opens the store in a directory, which is made when it is missing. */
export function openReleaseStore(directory: string): ReleaseStore {
  const objectPath = (digest: string) => join(directory, 'objects', digest.slice(0, 2), digest)
  const portal = (kommune: string, ...rest: string[]) => join(directory, 'portals', kommune, ...rest)
  const known = new Set<string>()

  const store: ReleaseStore = {
    directory,
    async writeObject(bytes) {
      const digest = digestOfBytes(bytes)
      if (known.has(digest)) return digest
      const path = objectPath(digest)
      const size = await stat(path).then((s) => s.size, () => -1)
      if (size !== bytes.byteLength) await writeWhole(path, bytes)
      known.add(digest)
      return digest
    },
    readObject: (digest) => readFile(objectPath(digest)),
    async kommuner() {
      return (await readdir(portal(''), { withFileTypes: true }).catch(() => [])).filter((e) => e.isDirectory()).map((e) => e.name).sort()
    },
    readPointer: (kommune) => parseFile(portal(kommune, 'current.json'), pointer),
    readManifest: (kommune, release) => parseFile(portal(kommune, 'releases', `${release}.json`), manifest),
    async readCurrent(kommune) {
      const at = await store.readPointer(kommune)
      for (const release of at ? [at.release, ...at.previous] : []) {
        const found = await store.readManifest(kommune, release)
        if (found) return { release, manifest: found }
      }
      return null
    },
    async makeCurrent(kommune, next) {
      const text = JSON.stringify(next)
      const release = `${next.asOf.replace(/[-:]/g, '').slice(0, 15)}-${digestOfBytes(text).slice(0, 12)}`
      await writeWhole(portal(kommune, 'releases', `${release}.json`), text)
      await store.pointAt(kommune, release)
      return release
    },
    async pointAt(kommune, release) {
      const before = await store.readPointer(kommune)
      const previous = before ? [before.release, ...before.previous].filter((r) => r !== release).slice(0, KEPT_RELEASES) : []
      await writeWhole(portal(kommune, 'current.json'), JSON.stringify({ release, previous }))
    },
    readPin: (kommune) => parseFile(portal(kommune, 'pin.json'), pin),
    async writePin(kommune, next) {
      if (next === null) await rm(portal(kommune, 'pin.json'), { force: true })
      else await writeWhole(portal(kommune, 'pin.json'), JSON.stringify(next))
    },
  }
  return store
}

/** Writes a file so that it is either whole or not there, also after a power cut. */
async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(unfinished, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
}
