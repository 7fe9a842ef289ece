import { LANGS, type IsoInstant, type Lang } from '@innbyggarportal/shared-content/contract'
import type { ContentReader, SearchableService } from '@innbyggarportal/shared-content/affected'
import {
  languageOrder,
  resolveSlot,
  saidIn,
  startResolution,
  type Resolution,
} from '@innbyggarportal/shared-content/resolve'
import { z } from 'zod'
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
  const entries = reader.searchable().map((service) => {
    const r = startResolution(reader, lang, asOf)
    const title = saidIn(service.title, order)
    const summary = summaryOf(r, service)
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

/** One slot alone: the search needs no more. Without language when its parts are not in the same. */
function summaryOf(r: Resolution, service: SearchableService): { text: string; lang?: Lang } {
  const summary = resolveSlot(
    r,
    service,
    'summary',
    service.kommune === undefined ? service.localSummary : undefined,
    true,
  )
  if (summary?.kind !== 'text') return { text: '' }
  const [lang, ...others] = new Set(summary.parts.map((p) => p.lang))
  return {
    text: summary.parts.map((p) => plainText(p.content)).join(' '),
    ...(lang && others.length === 0 && { lang }),
  }
}
