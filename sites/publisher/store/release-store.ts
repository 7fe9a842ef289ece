import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOfBytes } from '../digest.ts'
import { basis, servableOf, type Basis, type Manifest, type Pin, type Pointer } from './manifest.ts'
import { openObjectStore, type ObjectStore } from './object-store.ts'
import { headPath, readHead } from './read-head.ts'
import { parseFile } from '../files/parse-file.ts'
import { readPin } from './read-pin.ts'
import { readPointer } from './read-pointer.ts'
import { openSections } from './read-sections.ts'
import { joinSections, splitBySection } from './split-by-section.ts'
import { removeWhole, writeWhole } from '../files/write-whole.ts'

/** How many earlier releases stay listed: one can be rolled back to, and their assets stay reachable. */
export const KEPT_RELEASES = 20

/**
 * Releases on disk. Layout below `directory`: `objects/ab/<digest>`, `portals/<kommune>/releases/<release>.json`,
 * `portals/<kommune>/current.json` (the pointer) and `portals/<kommune>/pin.json`. Every write is complete before its
 * name exists (write, fsync, rename), and the pointer is written last, so a power cut leaves a whole release current.
 */
export interface ReleaseStore extends ObjectStore {
  directory: string
  kommuner(): Promise<string[]>
  readPointer(kommune: string): Promise<Pointer | null>
  /** A release's manifest, or null when any of it is missing or broken. */
  readManifest(kommune: string, release: string): Promise<Manifest | null>
  /** The release the pointer names, or the newest before it that reads and nobody went back from; its `content` and `asOf` are the newest it holds for. */
  readCurrent(kommune: string): Promise<{ release: string; manifest: Manifest } | null>
  /** Writes a manifest and makes it current. Returns the release's name. The objects it names must last already. */
  makeCurrent(kommune: string, next: Manifest): Promise<string>
  /** Notes that a release holds for newer content. Makes no release: nobody would see a difference. */
  noteBasis(kommune: string, basis: Basis): Promise<void>
  /** Makes a release current. `rolledBack`: what somebody went back from, when that changes. */
  pointAt(kommune: string, release: string, rolledBack?: readonly string[]): Promise<void>
  readPin(kommune: string): Promise<Pin | null>
  writePin(kommune: string, next: Pin | null): Promise<void>
}

/** Opens the store in a directory, which is made when it is missing. */
export function openReleaseStore(directory: string, keptReleases = KEPT_RELEASES): ReleaseStore {
  const objects = openObjectStore(directory)
  const portal = (kommune: string, ...rest: string[]) => join(directory, 'portals', kommune, ...rest)
  const readSection = openSections(objects)

  async function newestBasis(
    kommune: string,
    release: string,
  ): Promise<Pick<Manifest, 'content' | 'asOf'> | undefined> {
    const noted = await parseFile(portal(kommune, 'basis.json'), basis)
    return noted?.release === release ? { content: noted.content, asOf: noted.asOf } : undefined
  }

  /** Sections of the release that is current: they were made to last, and most of them stand in the next one too. */
  async function currentSections(kommune: string): Promise<string[]> {
    const at = await store.readPointer(kommune)
    const head = at && (await readHead(directory, kommune, at.release))
    return head ? head.sections.map((s) => s.object) : []
  }

  const store: ReleaseStore = {
    ...objects,
    directory,
    async kommuner() {
      const entries = await readdir(portal(''), { withFileTypes: true }).catch(
        (error: NodeJS.ErrnoException): Dirent[] => {
          if (error.code !== 'ENOENT') throw error
          return []
        },
      )
      return entries
        .filter((e) => e.isDirectory())
        .map((e) => e.name)
        .sort()
    },
    readPointer: (kommune) => readPointer(directory, kommune),
    async readManifest(kommune, release) {
      const head = await readHead(directory, kommune, release)
      if (!head) return null
      const { sections, ...rest } = head
      const read = await Promise.all(sections.map((s) => readSection(s.object)))
      return read.every((s) => s !== null) ? { ...rest, pages: joinSections(read) } : null
    },
    async readCurrent(kommune) {
      const at = await store.readPointer(kommune)
      for (const release of at ? servableOf(at) : []) {
        const found = await store.readManifest(kommune, release)
        if (found) return { release, manifest: { ...found, ...(await newestBasis(kommune, release)) } }
      }
      return null
    },
    async makeCurrent(kommune, { pages, ...rest }) {
      const batch = objects.openBatch()
      const lasting = new Set(await currentSections(kommune))
      const sections = []
      for (const { object, bytes, pages: count, text } of splitBySection(pages)) {
        const isThere = lasting.has(object) && (await objects.missing([[object, bytes]])).size === 0
        if (!isThere) await batch.add(text())
        sections.push({ object, pages: count })
      }
      await batch.settle()
      const text = JSON.stringify({ ...rest, sections })
      const release = `${rest.asOf.replace(/[-:]/g, '').slice(0, 15)}-${digestOfBytes(text).slice(0, 12)}`
      await writeWhole(headPath(directory, kommune, release), text)
      // Made again as it was once before (a clock was set back): what was noted of it since then is not what it was made from now.
      if (await newestBasis(kommune, release))
        await store.noteBasis(kommune, { release, content: rest.content, asOf: rest.asOf })
      await store.pointAt(kommune, release)
      return release
    },
    noteBasis: (kommune, next) => writeWhole(portal(kommune, 'basis.json'), JSON.stringify(next)),
    async pointAt(kommune, release, rolledBack) {
      const before = await store.readPointer(kommune)
      const previous = before
        ? [before.release, ...before.previous].filter((r) => r !== release).slice(0, keptReleases)
        : []
      const gone = (rolledBack ?? before?.rolledBack ?? []).filter((r) => previous.includes(r))
      await writeWhole(
        portal(kommune, 'current.json'),
        JSON.stringify({ release, previous, rolledBack: gone } satisfies Pointer),
      )
    },
    readPin: (kommune) => readPin(directory, kommune),
    async writePin(kommune, next) {
      if (next === null) await removeWhole(portal(kommune, 'pin.json'))
      else await writeWhole(portal(kommune, 'pin.json'), JSON.stringify(next))
    },
  }
  return store
}
