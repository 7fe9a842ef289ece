import type { Kommune, Lang } from '@innbyggarportal/shared-content/contract'
import { SECTIONS, type Section } from '@innbyggarportal/shared-content/addresses'
import type { PageKind } from './page-ref.ts'

const SECTION_OF: Record<Exclude<PageKind, 'home' | 'notFound'>, Section> = {
  services: 'services',
  service: 'services',
  theme: 'themes',
  lifeEvent: 'lifeEvents',
  search: 'search',
  contact: 'contact',
  news: 'news',
  accessibility: 'accessibility',
  privacy: 'privacy',
}

/**
 * The address of a page within its portal. The kommune's first language has no prefix. `slug` is given for pages that
 * are about one thing. The page for unknown addresses is a file that any web server can be told of.
 */
export function pagePath(kommune: Pick<Kommune, 'languages'>, lang: Lang, kind: PageKind, slug?: string): string {
  const root = lang === kommune.languages[0] ? '/' : `/${lang}/`
  if (kind === 'home') return root
  if (kind === 'notFound') return `${root}404.html`
  return `${root}${SECTIONS[lang][SECTION_OF[kind]]}/${slug === undefined ? '' : `${slug}/`}`
}
