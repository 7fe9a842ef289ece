import { LANGS, type IsoInstant, type Lang } from '@innbyggarportal/shared-content/contract'
import type { ContentReader, SearchableService } from '@innbyggarportal/shared-content/affected'
import {
  languageOrder,
  resolveSlot,
  saidIn,
  startResolution,
  type Origin,
  type Resolution,
} from '@innbyggarportal/shared-content/resolve'
import { z } from 'zod'
import { ui } from '../src/text/ui-words.ts'
import { listedServices } from '../src/view/pages/listed-services.ts'
import { pagePath } from '../src/view/page-path.ts'
import { plainText } from '../src/view/service/plain-text.ts'

/** What the search knows of one service in one language. */
export const searchEntry = z.strictObject({
  path: z.string(),
  title: z.string(),
  summary: z.string(),
  words: z.array(z.string()),
  /** The languages of title and summary where they are not the page's. */
  lang: z.enum(LANGS).optional(),
  summaryLang: z.enum(LANGS).optional(),
})
export type SearchEntry = z.infer<typeof searchEntry>
export const searchEntries = z.array(searchEntry)

/**
 * The services of a portal as the search sees them in one language, by key. `summary` is as the page has it: the
 * kommune's own words where it has written them, and facts filled in. `words` holds the editors' own search words
 * and the title in every language, so that a bokmål word finds a nynorsk page. `changesAt`: when time changes it, alone or
 * by a planned change.
 */
export function listSearchEntries(
  read: ContentReader,
  lang: Lang,
  asOf: IsoInstant,
): { entries: SearchEntry[]; changesAt?: IsoInstant } {
  const reader = read.fresh()
  const order = languageOrder(lang, reader.kommune)
  const coming: IsoInstant[] = []
  const nobodys = new Set(listedServices(reader, lang, asOf).flatMap((s) => (s.isNobodyHere ? s.key : [])))
  const entries = reader.searchable().map((service) => {
    const r = startResolution(reader, lang, asOf)
    const title = saidIn(service.title, order)
    const summary = nobodys.has(service.key) ? notOffered(r, service) : summaryOf(r, service)
    coming.push(...r.changesAt)
    return {
      path: pagePath(reader.kommune, lang, 'service', service.slug),
      title: title.text,
      ...(title.lang !== lang && { lang: title.lang }),
      summary: summary.text,
      ...(summary.lang !== undefined && summary.lang !== lang && { summaryLang: summary.lang }),
      words: [...new Set([...service.searchWords, ...LANGS.flatMap((l) => service.title[l] ?? [])])],
    }
  })
  const changesAt = [...coming, reader.changesAt() ?? []].flat().sort()[0]
  return { entries, ...(changesAt && { changesAt }) }
}

/** What nobody offers here promises nothing: as its page, the hit says so, and then what the kommune itself says of it. */
function notOffered(r: Resolution, service: SearchableService): { text: string; lang?: Lang } {
  const note = ui(r.lang, 'notHere', { kommune: r.reader.kommune.name })
  const own = summaryOf(r, service, ({ origin }) => origin.from === 'kommune')
  return { text: own.text !== '' && own.lang === r.lang ? `${note}. ${own.text}` : note, lang: r.lang }
}

/** One slot alone: the search needs no more. Parts in the page's language before others; a text has one language, and says which. */
function summaryOf(
  r: Resolution,
  service: SearchableService,
  isSaid: (part: { origin: Origin }) => boolean = () => true,
): { text: string; lang?: Lang } {
  const summary = resolveSlot(
    r,
    service,
    'summary',
    service.kommune === undefined ? service.localSummary : undefined,
    true,
  )
  if (summary?.kind !== 'text') return { text: '' }
  const parts = summary.parts.filter(isSaid)
  const lang = (parts.find((p) => p.lang === r.lang) ?? parts[0])?.lang
  const said = parts.filter((p) => p.lang === lang)
  return { text: said.map((p) => plainText(p.content)).join(' '), ...(lang && { lang }) }
}
