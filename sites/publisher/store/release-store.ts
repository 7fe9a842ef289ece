import { digestOfBytes } from '../digest.ts'
import {
  basis,
  manifestHead,
  servableOf,
  type Basis,
  type Manifest,
  type ManifestHead,
  type Pin,
  type Pointer,
} from './manifest.ts'
import { parseNote } from './parse-note.ts'
import { readPin, type HeldPin } from './read-pin.ts'
import { readPointer } from './read-pointer.ts'
import { openSections } from './read-sections.ts'
import type { ReleasePlace } from './release-place.ts'
import { joinSections, splitBySection } from './split-by-section.ts'
import { basisName, headName, pinName, pointerName } from './store-names.ts'

/** How many earlier releases stay listed: one can be rolled back to, and their assets stay reachable. */
export const KEPT_RELEASES = 20

/**
 * Releases, wherever they are kept. Every write is whole before anything names it, and the pointer is written last, so
 * whoever dies in the middle leaves a whole release current. What writes is to be called under the portal's lock.
 */
export interface ReleaseStore extends ReleasePlace {
  /** A release's manifest without its pages: only the sections they stand in. Null when it is missing or broken. */
  readHead(kommune: string, release: string): Promise<ManifestHead | null>
  /** A release's manifest, or null when any of it is missing or broken. */
  readManifest(kommune: string, release: string): Promise<Manifest | null>
  /** The release the pointer names, or the newest before it that reads and nobody went back from; its `content` and `asOf` are the newest it holds for. */
  readCurrent(kommune: string): Promise<{ release: string; manifest: Manifest } | null>
  /** Writes a manifest and makes it current. Returns the release's name. The objects it names must last already. */
  makeCurrent(kommune: string, next: Manifest): Promise<string>
  /** Notes that a release holds for newer content. Makes no release: nobody would see a difference. */
  noteBasis(kommune: string, basis: Basis): Promise<void>

  /** What a portal serves, and served before; thought out from what is there when that is lost. Null without a release. Rejects when the place does not give what is there. */
  readPointer(kommune: string): Promise<Pointer | null>
  /** Makes a release current. `rolledBack`: what somebody went back from, when that changes. */
  pointAt(kommune: string, release: string, rolledBack?: readonly string[]): Promise<void>

  /** Whether a person holds the portal back; a pin that is broken still holds. Rejects when the place does not give what is there. */
  readPin(kommune: string): Promise<HeldPin | null>
  /** Null lets go. */
  writePin(kommune: string, next: Pin | null): Promise<void>
}

/** The releases kept in a place. */
export function releaseStoreIn(place: ReleasePlace, keptReleases = KEPT_RELEASES): ReleaseStore {
  const readSection = openSections(place)

  async function newestBasis(
    kommune: string,
    release: string,
  ): Promise<Pick<Manifest, 'content' | 'asOf'> | undefined> {
    const noted = await parseNote(place, basisName(kommune), basis)
    return noted?.release === release ? { content: noted.content, asOf: noted.asOf } : undefined
  }

  /** Sections of the release that is current: they were made to last, and most of them stand in the next one too. */
  async function currentSections(kommune: string): Promise<string[]> {
    const at = await store.readPointer(kommune)
    const head = at && (await store.readHead(kommune, at.release))
    return head ? head.sections.map((s) => s.object) : []
  }

  const store: ReleaseStore = {
    ...place,
    readHead: (kommune, release) => parseNote(place, headName(kommune, release), manifestHead),
    async readManifest(kommune, release) {
      const head = await store.readHead(kommune, release)
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
      const batch = place.openBatch()
      const lasting = new Set(await currentSections(kommune))
      const sections = []
      for (const { object, bytes, pages: count, text } of splitBySection(pages)) {
        const isThere = lasting.has(object) && (await place.missing([[object, bytes]])).size === 0
        if (!isThere) await batch.add(text())
        sections.push({ object, pages: count })
      }
      await batch.settle()
      const text = JSON.stringify({ ...rest, sections })
      const release = `${rest.asOf.replace(/[-:]/g, '').slice(0, 15)}-${digestOfBytes(text).slice(0, 12)}`
      await place.writeNote(headName(kommune, release), text)
      // Made again as it was once before (a clock was set back): what was noted of it since then is not what it was made from now.
      if (await newestBasis(kommune, release))
        await store.noteBasis(kommune, { release, content: rest.content, asOf: rest.asOf })
      await store.pointAt(kommune, release)
      return release
    },
    noteBasis: (kommune, next) => place.writeNote(basisName(kommune), JSON.stringify(next)),
    readPointer: (kommune) => readPointer(place, kommune),
    async pointAt(kommune, release, rolledBack) {
      const before = await store.readPointer(kommune)
      const previous = before
        ? [before.release, ...before.previous].filter((r) => r !== release).slice(0, keptReleases)
        : []
      const gone = (rolledBack ?? before?.rolledBack ?? []).filter((r) => previous.includes(r))
      const next: Pointer = { release, previous, rolledBack: gone, ...(before?.page && { page: before.page }) }
      await place.writeNote(pointerName(kommune), JSON.stringify(next))
    },
    readPin: (kommune) => readPin(place, kommune),
    writePin: (kommune, next) =>
      next === null ? place.removeNote(pinName(kommune)) : place.writeNote(pinName(kommune), JSON.stringify(next)),
  }
  return store
}
