import { LANGS, type Kommune, type Lang, type Words } from '../contract/index.ts'
import type { Said } from './resolved.ts'

/** The languages to try for a page: its own first, then the kommune's in their order, then the rest. */
export function languageOrder(page: Lang, kommune: Pick<Kommune, 'languages'>): Lang[] {
  return [...new Set([page, ...kommune.languages, ...LANGS])]
}

/** The first language of the order that has something. Null when none has. */
export function chooseLanguage<T>(
  by: Partial<Record<Lang, T>>,
  order: readonly Lang[],
  isEmpty: (value: T) => boolean = () => false,
): { lang: Lang; value: T } | null {
  for (const lang of order) {
    const value = by[lang]
    if (value !== undefined && !isEmpty(value)) return { lang, value }
  }
  return null
}

/** Words in the best language there is. Words always have at least one language, so this never fails on parsed content. */
export function saidIn(words: Words, order: readonly Lang[]): Said {
  const chosen = chooseLanguage(words, order)
  return chosen ? { text: chosen.value, lang: chosen.lang } : { text: '', lang: order[0] ?? 'nn' }
}
