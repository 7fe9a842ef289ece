import type { Lang } from '@innbyggarportal/shared-content/contract'
import type { Manifest, ManifestHead } from '../../publisher/store/manifest.ts'
import type { ReleaseStore } from '../../publisher/store/release-store.ts'
import { sectionOf } from '../../publisher/store/split-by-section.ts'
import { liveSection, type LivePage, type LiveSection } from './live-section.ts'

/** A portal as it is served now: one release, always whole. */
export interface LivePortal {
  kommune: string
  release: string
  /** What has pages in the place of those that cannot be read, the newest first. */
  fallbacks: readonly string[]
  /** All releases before, the newest first: pages of theirs are still open somewhere, and refer to their styles. */
  previous: readonly string[]
  portal: Manifest['portal']
  assets: Manifest['assets']
  search: Manifest['search']
  /** The object that says where old addresses lead, when there are any. */
  redirects?: string | undefined
  page(path: string): LivePage | undefined
  /** The page for addresses that lead nowhere. */
  notFound(lang: Lang | undefined): (LivePage & { path: string }) | undefined
  /** By digest, for the next release to take over those that are the same. */
  sections: ReadonlyMap<string, LiveSection>
}

type Store = Pick<ReleaseStore, 'readHead' | 'readObject'>

/** Reads a release to be served; sections the portal has already are not read again. Null when any of it is missing or broken. */
export async function readLivePortal(
  store: Store,
  kommune: string,
  release: string,
  before: Pick<LivePortal, 'fallbacks' | 'previous'>,
  known?: LivePortal,
): Promise<LivePortal | null> {
  const head = await store.readHead(kommune, release)
  if (!head) return null
  const read = await Promise.all(
    head.sections.map(async ({ object }) => known?.sections.get(object) ?? (await readSection(store, object))),
  )
  if (!read.every((s) => s !== null)) return null
  const sections = new Map(head.sections.map(({ object }, index) => [object, read[index]!]))
  const notFound = read.flatMap((s) => s.notFound)
  return {
    kommune,
    release,
    ...before,
    portal: head.portal,
    assets: head.assets,
    search: head.search,
    redirects: head.redirects,
    sections,
    page: (path) => read[sectionOf(path, read.length)]?.pages.get(path),
    notFound: (lang) => notFound.find((p) => p.lang === lang),
  }
}

/** One page of a release that may be broken elsewhere. */
export async function readLivePage(store: Store, head: ManifestHead, path: string): Promise<LivePage | undefined> {
  const section = head.sections[sectionOf(path, head.sections.length)]
  return section && (await readSection(store, section.object))?.pages.get(path)
}

async function readSection(store: Store, digest: string): Promise<LiveSection | null> {
  const bytes = await store.readObject(digest).catch(() => null)
  return bytes && liveSection(digest, bytes)
}
