import { LANGS, type IsoInstant, type Lang, type Service } from '@innbyggarportal/shared-content/contract'
import type { ContentReader } from '@innbyggarportal/shared-content/affected'
import { languageOrder, resolveSlot, say, startResolution } from '@innbyggarportal/shared-content/resolve'
import { z } from 'zod'
import { pagePath } from '../src/view/page-path.ts'
import { plainText } from '../src/view/service/plain-text.ts'

/** What the search knows of one service in one language. */
export const searchEntry = z.strictObject({ path: z.string(), title: z.string(), summary: z.string(), words: z.array(z.string()) })
export type SearchEntry = z.infer<typeof searchEntry>
export const searchEntries = z.array(searchEntry)

/**
 * The services of a portal as the search sees them in one language, by key. `summary` is as the page has it: the
 * kommune's own words where it has written them, and facts filled in. `words` holds the editors' own search words
 * and the title in every language, so that a bokmål word finds a nynorsk page.
 */
export function listSearchEntries(reader: ContentReader, lang: Lang, asOf: IsoInstant): SearchEntry[] {
  const order = languageOrder(lang, reader.kommune)
  return reader.services().map((service) => ({
    path: pagePath(reader.kommune, lang, 'service', service.slug),
    title: say(service.title, order).text,
    summary: summaryText(service, reader, lang, asOf),
    words: [...new Set([...service.searchWords, ...LANGS.flatMap((l) => service.title[l] ?? [])])],
  }))
}

/** One slot alone: this is asked of every service at every publish. */
function summaryText(service: Service, reader: ContentReader, lang: Lang, asOf: IsoInstant): string {
  const override = service.kommune === undefined ? reader.override(service.key) : undefined
  const summary = resolveSlot(startResolution(reader, lang, asOf), service, 'summary', override?.slots.summary, true)
  return summary?.kind === 'text' ? summary.parts.map((p) => plainText(p.content)).join(' ') : ''
}
