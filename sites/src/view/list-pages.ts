import type { Lang } from '@innbyggarportal/shared-content/contract'
import { LIFE_EVENTS, losSlug, TOP_THEMES } from '@innbyggarportal/shared-content/los'
import type { ContentReader } from '@innbyggarportal/shared-content/affected'
import { topThemesOf } from './pages/listed-services.ts'
import { pagePath } from './page-path.ts'
import { PAGE_KINDS, type PageKind, type PageRef } from './page-ref.ts'

const SINGLE_KINDS = PAGE_KINDS.filter((k) => k !== 'service' && k !== 'theme' && k !== 'lifeEvent')

/** All pages of a kommune in all its languages. Themes and life events have a page when a service belongs to them, and their name in its first language. */
export function listPages(reader: ContentReader): readonly PageRef[] {
  return reader.once('pages', list)
}

function list(reader: ContentReader): PageRef[] {
  const { kommune } = reader
  // Two services with one address can come of two people saving at once: the first has it, and the list of services says so.
  const services = [
    ...new Map(
      reader
        .addressed()
        .toReversed()
        .map((s) => [s.slug, s]),
    ).values(),
  ].reverse()
  const themes = new Set(services.flatMap(topThemesOf))
  const events = new Set(services.flatMap((s) => s.lifeEvents))
  const first = kommune.languages[0]!
  const named: { kind: PageKind; key: string; slug: string }[] = [
    ...services.map((s) => ({ kind: 'service' as const, key: s.key, slug: s.slug })),
    ...TOP_THEMES.filter((t) => themes.has(t.slug)).map((t) => ({
      kind: 'theme' as const,
      key: t.slug,
      slug: losSlug(t, first),
    })),
    ...LIFE_EVENTS.filter((e) => events.has(e.slug)).map((e) => ({
      kind: 'lifeEvent' as const,
      key: e.slug,
      slug: losSlug(e, first),
    })),
  ]
  const inLanguage = (lang: Lang): PageRef[] => [
    ...SINGLE_KINDS.map((kind) => ({ kind, lang, path: pagePath(kommune, lang, kind) })),
    ...named.map(({ kind, key, slug }) => ({ kind, lang, path: pagePath(kommune, lang, kind, slug), key })),
  ]
  return kommune.languages.flatMap(inLanguage)
}
