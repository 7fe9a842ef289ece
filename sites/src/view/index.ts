export { listPages } from './list-pages.ts'
export { listRedirects } from './list-redirects.ts'
export { buildPageView } from './build-page-view.ts'
export { pagePath } from './page-path.ts'
export { PAGE_KINDS, type PageKind, type PageRef } from './page-ref.ts'
export type * from './page-view.ts'

export { withoutSearch } from './without-search.ts'
export { SEARCH_RESULTS_MARK } from './search-results-html.ts'
