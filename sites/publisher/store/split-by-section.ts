import { hash } from 'node:crypto'
import type { Manifest, ManifestPage } from './manifest.ts'

/** About how many pages stand in one section: an edit of one page rewrites one section. */
const PAGES_PER_SECTION = 64

/**
 * The pages of a manifest in sections, a power of two of them, each page by the digest of its path: so that the same
 * pages always give the same sections, and a page that comes or goes disturbs one. Text of a section depends on its
 * pages alone.
 */
export function splitBySection(pages: Manifest['pages']): { text: string; pages: number }[] {
  const paths = Object.keys(pages).sort()
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(paths.length / PAGES_PER_SECTION)))
  const sections = Array.from({ length: count }, (): [string, ManifestPage][] => [])
  for (const path of paths) sections[sectionOf(path, count)]!.push([path, pages[path]!])
  return sections.map((section) => ({ text: JSON.stringify(Object.fromEntries(section)), pages: section.length }))
}

/** Which of so many sections a page stands in. */
export function sectionOf(path: string, count: number): number {
  return hash('sha256', path, 'buffer').readUInt32BE(0) % count
}

/** The pages of all sections, in the order of their paths. */
export function joinSections(sections: readonly Manifest['pages'][]): Manifest['pages'] {
  return Object.fromEntries(sections.flatMap((s) => Object.entries(s)).sort(([a], [b]) => (a < b ? -1 : 1)))
}
