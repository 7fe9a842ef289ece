import type { Lang } from '@innbyggarportal/shared-content/contract'
import { ui } from '../text/ui-words.ts'
import { escapeHtml, SEARCH_RESULTS_MARK } from './search-results-html.ts'

const FORM = /<form class="search"[\s\S]*?<\/form>/g

/**
 * A page as it stands where no server answers searches: in the place of the form it says how to find a service. `services`:
 * the address of the list from A to Å, when that is another page.
 */
export function withoutSearch(page: string, lang: Lang, services: string | undefined): string {
  const all = escapeHtml(ui(lang, 'allServices'))
  const way = services === undefined ? all : `<a href="${escapeHtml(services)}">${all}</a>`
  const [before = '', after = ''] = escapeHtml(ui(lang, 'searchByList')).split('{list}')
  return page.replace(FORM, () => `<p>${before}${way}${after}</p>`).replace(SEARCH_RESULTS_MARK, '')
}
