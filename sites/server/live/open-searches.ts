import type { Lang } from '@innbyggarportal/shared-content/contract'
import { openRecentMap } from '../../recent-map.ts'
import { openSearch, type Search } from '../../search/index.ts'
import type { ReleaseStore } from '../../publisher/store/release-store.ts'
import { searchPageHtml } from '../../src/view/search-results-html.ts'
import type { LivePortal } from './live-portal.ts'
import { olderSearch } from './older-release.ts'
import { readWhole } from './open-pages.ts'
import type { Say } from '../say-once.ts'

/** How many search indexes are kept open. */
const MAX_INDEXES = 200

type Store = Pick<ReleaseStore, 'readHead' | 'readObject'>

/** Answers searches from the release that is served; from an earlier one's when what it reads is broken. */
export function openSearches(store: Store, say: Say) {
  const known = openRecentMap<Promise<Search>>(MAX_INDEXES)

  /** Many who ask at once wait for the same index. */
  async function open(object: string): Promise<Search> {
    const opened = known.getOr(object, async () => openSearch((await readWhole(store, object)).toString('utf8')))
    try {
      return await opened
    } catch (error) {
      if (known.get(object) === opened) known.delete(object)
      throw error
    }
  }

  async function searchOf(portal: LivePortal, lang: Lang, object: string): Promise<Search | undefined> {
    const about = `${portal.kommune} search ${lang}`
    try {
      const opened = await open(object)
      say.mended(about, `${about} is whole again`)
      return opened
    } catch (error) {
      say.once(about, `${about} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
      return olderSearch(store, portal, lang, open)
    }
  }

  return {
    /** The search page with what was found. Undefined when the portal has nothing to search in this language. */
    async resultsPage(portal: LivePortal, lang: Lang, query: string, html: string): Promise<string | undefined> {
      const index = portal.search[lang]
      const search = index && (await searchOf(portal, lang, index.object))
      return search && searchPageHtml(html, search(query).entries, query, lang)
    },
  }
}
export type Searches = ReturnType<typeof openSearches>
