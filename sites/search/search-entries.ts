import type { Lang, LocalizedText, TextDoc } from '@innbyggarportal/shared-content/contract'
import { LANGS } from '@innbyggarportal/shared-content/contract'
import type { ContentReader } from '@innbyggarportal/shared-content/affected'
import { chooseLanguage, languageOrder, say } from '@innbyggarportal/shared-content/resolve'
import { z } from 'zod'
import { pagePath } from '../src/view/page-path.ts'

/** What the search knows of one service in one language. */
export const searchEntry = z.strictObject({ path: z.string(), title: z.string(), summary: z.string(), words: z.array(z.string()) })
export type SearchEntry = z.infer<typeof searchEntry>
export const searchEntries = z.array(searchEntry)

/**
 * The services of a portal as the search sees them in one language, by key. `words` holds the editors' own search words
 * and the title in every language, so that a bokmål word finds a nynorsk page.
 */
export function listSearchEntries(reader: ContentReader, lang: Lang): SearchEntry[] {
  const order = languageOrder(lang, reader.kommune)
  return reader.services().map((service) => ({
    path: pagePath(reader.kommune, lang, 'service', service.slug),
    title: say(service.title, order).text,
    summary: summaryText(service.slots.summary ?? {}, order),
    words: [...new Set([...service.searchWords, ...LANGS.flatMap((l) => service.title[l] ?? [])])],
  }))
}

function summaryText(summary: LocalizedText, order: readonly Lang[]): string {
  const doc: TextDoc = chooseLanguage(summary, order, (d) => d.length === 0)?.value ?? []
  return doc.flatMap((b) => (b.type === 'paragraph' ? b.children : [])).map((i) => ('text' in i ? i.text : '')).join('').trim()
}
