import type { Finding, IsoInstant, Lang, Told } from '@innbyggarportal/shared-content/contract'
import type { Manifest } from '../store/manifest.ts'

/** What a publish of one portal came to. Counts are pages; `ms` is wall-clock time under the lock. */
export interface PublishResult {
  kommune: string
  state: 'published' | 'unchanged' | 'pinned' | 'failed'
  release?: string
  pages: PageCounts
  findings: PageFinding[]
  /** Why it failed, or who holds the portal back. */
  message?: Told
  /** When time alone will change a page, at the earliest. */
  changesAt?: IsoInstant
  ms: number
}
export interface PageCounts {
  rendered: number
  unchanged: number
  keptBack: number
  removed: number
  total: number
}
/** A finding and the page it stands on. `service` is the key of the service the page shows. */
export interface PageFinding extends Finding {
  path: string
  lang: Lang
  service?: string
}

export const NO_PAGES: PageCounts = { rendered: 0, unchanged: 0, keptBack: 0, removed: 0, total: 0 }

/** What a publish did, page by page, seen from the release before. */
export function countPages(before: Manifest | null, next: Manifest, rendered: number): PageCounts {
  const pages = Object.values(next.pages)
  const kept = pages.filter((p) => p.isKept).length
  const removed = Object.keys(before?.pages ?? {}).filter((path) => !next.pages[path]).length
  return {
    rendered,
    unchanged: pages.length - rendered - kept,
    keptBack: kept + next.leftOut.length,
    removed,
    total: pages.length,
  }
}

/** All findings of a release, those of pages left out first. */
export function findingsOf({ pages, leftOut }: Pick<Manifest, 'pages' | 'leftOut'>): PageFinding[] {
  return [
    ...leftOut.flatMap(({ path, lang, service, findings }) =>
      findings.map((f) => ({ ...f, path, lang, ...(service && { service }) })),
    ),
    ...Object.entries(pages).flatMap(([path, { lang, kind, key, findings, gate }]) =>
      [...findings, ...gate].map((f) => ({ ...f, path, lang, ...(kind === 'service' && key && { service: key }) })),
    ),
  ]
}

/** When time alone changes something of a release, at the earliest. */
export function changesAtOf({ pages, search }: Pick<Manifest, 'pages' | 'search'>): { changesAt?: IsoInstant } {
  const changesAt = [...Object.values(pages), ...Object.values(search)]
    .flatMap((made) => made?.changesAt ?? [])
    .sort()[0]
  return changesAt ? { changesAt } : {}
}
