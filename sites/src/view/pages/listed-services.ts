import type { IsoInstant, Lang, Service } from '@innbyggarportal/shared-content/contract'
import { findTheme } from '@innbyggarportal/shared-content/los'
import type { ContentReader } from '@innbyggarportal/shared-content/affected'
import { isNobodyHere, saidIn, startResolution, type Said } from '@innbyggarportal/shared-content/resolve'
import { collatorFor } from '../../text/by-name.ts'

/** As much of a service as a list shows. */
export interface ListedService {
  key: string
  slug: string
  title: Said
  /** Top themes of Los. */
  themes: string[]
  lifeEvents: string[]
  /** Nobody offers it in this kommune: its page says who can help. */
  isNobodyHere: boolean
  isOnline: boolean
}

/** All services of a portal, sorted by title the way the language sorts. */
export function listedServices(reader: ContentReader, lang: Lang, asOf: IsoInstant): readonly ListedService[] {
  return reader.once(`listed ${lang}`, (r) => list(r, lang, asOf))
}

/** Nothing here depends on the moment, so a list holds for as long as the content does. */
function list(reader: ContentReader, lang: Lang, asOf: IsoInstant): ListedService[] {
  // A resolution of its own: who answers for each service is a finding of that service's page, not of every list.
  const r = startResolution(reader, lang, asOf)
  const collator = collatorFor(lang)
  return reader
    .listing()
    .map((s) => ({
      key: s.key,
      slug: s.slug,
      title: saidIn(s.title, r.order),
      themes: topThemesOf(s),
      lifeEvents: s.lifeEvents,
      isNobodyHere: isNobodyHere(s),
      isOnline: s.isOnline,
    }))
    .sort((a, b) => collator.compare(a.title.text, b.title.text) || (a.key < b.key ? -1 : 1))
}

/** The top themes a service stands under: its own, or those above them. */
export function topThemesOf(service: Pick<Service, 'themes'>): string[] {
  const up = (slug: string): string[] => {
    const broader = findTheme(slug)?.broader ?? []
    return broader.length === 0 ? [slug] : broader.flatMap(up)
  }
  return [...new Set(service.themes.flatMap(up))]
}
