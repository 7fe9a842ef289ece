import type { Key, Lang } from '@innbyggarportal/shared-content/contract'

/** The kinds of pages a portal has. */
export const PAGE_KINDS = [
  'home',
  'services',
  'service',
  'theme',
  'lifeEvent',
  'search',
  'contact',
  'news',
  'accessibility',
  'privacy',
  'notFound',
] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** One page of a portal: which, in which language, and where. `key` names the service, theme or life event it is about. */
export interface PageRef {
  kind: PageKind
  lang: Lang
  path: string
  key?: Key
}
