import type { Lang } from '@innbyggarportal/shared-content/contract'
import type { ManifestHead } from '../../publisher/store/manifest.ts'
import { readLivePage, type LivePortal } from './live-portal.ts'
import type { LivePage } from './live-section.ts'

type Store = Parameters<typeof readLivePage>[0]

/**
 * What an earlier release has in the place of something that cannot be read: the newest that `take` gets anything from,
 * never one that somebody went back from. Undefined when none has it. Rarely needed, so nothing is remembered, and the disk is asked again each time.
 */
async function fromOlder<T>(
  store: Store,
  { kommune, fallbacks }: LivePortal,
  take: (head: ManifestHead) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const release of fallbacks) {
    const head = await store.readHead(kommune, release)
    const found = head && (await take(head).catch(() => undefined))
    if (found !== undefined && found !== null) return found
  }
  return undefined
}

/** A page as the newest earlier release that has it whole had it. `open` rejects when its html cannot be read. */
export function olderPage<T>(
  store: Store,
  portal: LivePortal,
  path: string,
  open: (page: LivePage) => Promise<T>,
): Promise<T | undefined> {
  return fromOlder(store, portal, async (head) => {
    const page = await readLivePage(store, head, path)
    return page && (await open(page))
  })
}

/** What the search read in one language in the newest earlier release that has it whole. */
export function olderSearch<T>(
  store: Store,
  portal: LivePortal,
  lang: Lang,
  open: (object: string) => Promise<T>,
): Promise<T | undefined> {
  return fromOlder(store, portal, async ({ search }) => search[lang] && (await open(search[lang].object)))
}
