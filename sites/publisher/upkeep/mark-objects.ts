import { z } from 'zod'
import { digestOfBytes } from '../digest.ts'
import { manifestHead } from '../store/manifest.ts'
import { parseJson } from '../parse-json.ts'
import { readIfThere } from '../files/read-if-there.ts'
import type { DiskStore } from '../store/disk/disk-store.ts'
import { headName } from '../store/store-names.ts'

/** What a section must have for its pages to be found. */
const objects = z.record(z.string(), z.object({ object: z.string() }))

/** The objects that some release on disk needs. */
export interface Marks {
  /** Takes in every release on disk that is not taken in yet. Throws when one cannot be read for another reason than that it is broken. */
  update(): Promise<void>
  has(object: string): boolean
  /** Releases of which something is missing or broken; what can be read of them is marked. */
  broken: Set<string>
}

/**
 * Marks what releases need. Of each digest 52 bits are remembered, a number: 40 bytes an object whatever the region,
 * and of a million objects without owner one stays, by chance, once in ten thousand times. A section that releases
 * share is read once.
 */
export function openMarks(store: DiskStore): Marks {
  const marked = new Set<number>()
  const known = new Set<string>()
  const broken = new Set<string>()
  const short = (digest: string) => Number.parseInt(digest.slice(0, 13), 16)

  async function markRelease(kommune: string, release: string): Promise<void> {
    const bytes = await store.readNote(headName(kommune, release))
    if (bytes === null) return
    const head = parseJson(bytes.toString('utf8'), manifestHead)
    if (!head) {
      broken.add(`${kommune}/${release}`)
      return
    }
    for (const { object } of [...Object.values(head.assets), ...Object.values(head.search)]) marked.add(short(object))
    if (head.redirects !== undefined) marked.add(short(head.redirects))
    for (const { object } of head.sections)
      if (!marked.has(short(object)) && !(await markSection(object))) broken.add(`${kommune}/${release}`)
  }

  async function markSection(digest: string): Promise<boolean> {
    const bytes = await readIfThere(store.pathOf(digest))
    const pages = bytes && digestOfBytes(bytes) === digest ? parseJson(bytes.toString('utf8'), objects) : null
    if (!pages) return false
    for (const { object } of Object.values(pages)) marked.add(short(object))
    marked.add(short(digest))
    return true
  }

  return {
    broken,
    has: (object) => marked.has(short(object)),
    async update() {
      for (const kommune of await store.kommuner()) {
        for (const release of await store.releasesOf(kommune)) {
          const id = `${kommune}/${release}`
          if (known.has(id)) continue
          await markRelease(kommune, release)
          known.add(id)
        }
      }
    },
  }
}
