import { hash } from 'node:crypto'
import { digestOfBytes } from '../digest.ts'
import type { Manifest, ManifestPage } from './manifest.ts'

/** About how many pages stand in one section: an edit of one page rewrites one section. */
const PAGES_PER_SECTION = 64

/** A section as it is stored: its object, and how many pages and bytes it has. */
export interface SectionObject {
  object: string
  bytes: number
  pages: number
  text: () => string
}

type Pages = Manifest['pages']

/** The section a page was read from: pages that have not changed since stand in the same one again, and it need not be written down to know its digest. */
const sectionsRead = new WeakMap<ManifestPage, { object: string; bytes: number; pages: number }>()

/** Notes that a section was read from an object. */
export function rememberSection(section: Readonly<Pages>, { object, bytes }: { object: string; bytes: number }): void {
  const pages = Object.values(section)
  const read = { object, bytes, pages: pages.length }
  for (const page of pages) sectionsRead.set(page, read)
}

/**
 * The pages of a manifest in sections, a power of two of them, each page by the digest of its path: so that the same
 * pages always give the same sections, and a page that comes or goes disturbs one. Text of a section depends on its
 * pages alone.
 */
export function splitBySection(pages: Pages): SectionObject[] {
  const paths = Object.keys(pages).sort()
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(paths.length / PAGES_PER_SECTION)))
  const sections = Array.from({ length: count }, (): [string, ManifestPage][] => [])
  for (const path of paths) sections[sectionOf(path, count)]!.push([path, pages[path]!])
  return sections.map((section) => {
    const textOf = () => JSON.stringify(Object.fromEntries(section))
    const read = section[0] && sectionsRead.get(section[0][1])
    if (read?.pages === section.length && section.every(([, page]) => sectionsRead.get(page) === read))
      return { ...read, text: textOf }
    const text = textOf()
    return { object: digestOfBytes(text), bytes: Buffer.byteLength(text), pages: section.length, text: () => text }
  })
}

/** Which of so many sections a page stands in. */
export function sectionOf(path: string, count: number): number {
  return hash('sha256', path, 'buffer').readUInt32BE(0) % count
}

/** The pages of all sections, in the order of their paths. */
export function joinSections(sections: readonly Readonly<Pages>[]): Pages {
  return Object.fromEntries(sections.flatMap((s) => Object.entries(s)).sort(([a], [b]) => (a < b ? -1 : 1)))
}
