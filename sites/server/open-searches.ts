import type { Lang } from '@innbyggarportal/shared-content/contract'
import { searchPageHtml } from '../src/view/search-results-html.ts'
import type { LivePortal } from './live-portal.ts'
import { olderSearch } from './older-release.ts'
import { readWhole } from './open-pages.ts'
import { openSearch } from './open-search.ts'
import type { Say } from './say-once.ts'

/** How many search indexes are kept open. */
const MAX_INDEXES = 200

interface Store { directory: string; readObject(digest: string): Promise<Buffer> }
type Search = ReturnType<typeof openSearch>

/** Answers searches from the release that is served; from an earlier one's when what it reads is broken. */
export function openSearches(store: Store, say: Say) {
  const known = new Map<string, Search>()

  async function open(object: string): Promise<Search> {
    const opened = known.get(object) ?? openSearch((await readWhole(store, object)).toString('utf8'))
    known.set(object, opened)
    if (known.size > MAX_INDEXES) known.delete(known.keys().next().value!)
    return opened
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
      return search && searchPageHtml(html, search(query).map(({ title, path, summary }) => ({ title, path, summary })), query, lang)
    },
  }
}
