import type { Lang } from '../contract/index.ts'

/** The parts of a portal that have an address of their own. */
export type Section = 'services' | 'themes' | 'lifeEvents' | 'search' | 'contact' | 'news' | 'accessibility' | 'privacy'

/** The word each section has in addresses, per language. Slugs of services are not translated; themes and life events are called in all languages as in the portal's first. */
export const SECTIONS: Record<Lang, Record<Section, string>> = {
  nn: {
    services: 'tenester',
    themes: 'tema',
    lifeEvents: 'livshendingar',
    search: 'sok',
    contact: 'kontakt',
    news: 'aktuelt',
    accessibility: 'tilgjenge',
    privacy: 'personvern',
  },
  nb: {
    services: 'tjenester',
    themes: 'tema',
    lifeEvents: 'livshendelser',
    search: 'sok',
    contact: 'kontakt',
    news: 'aktuelt',
    accessibility: 'tilgjengelighet',
    privacy: 'personvern',
  },
  en: {
    services: 'services',
    themes: 'topics',
    lifeEvents: 'life-events',
    search: 'search',
    contact: 'contact',
    news: 'news',
    accessibility: 'accessibility',
    privacy: 'privacy',
  },
}

/** Words that sections had, or that people take them to have: `/tilgjengelegheit/` leads to `/tilgjenge/`. */
export const FORMER_SECTIONS: { readonly [L in Lang]?: Readonly<Partial<Record<Section, readonly string[]>>> } = {
  nn: { accessibility: ['tilgjengelegheit'] },
}
