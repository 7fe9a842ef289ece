import type { Lang } from '@innbyggarportal/shared-content/contract'
import { publishWords } from './publish-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'

/** Names as they are said in a sentence: «Austrheim, Lindås og Vaksdal». */
export function sayNames(names: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : 'nb', { type: 'conjunction' }).format(names)
}

/** More than this are counted. */
const MAX_NAMES = 3

/** «Søk barnehageplass», «SFO» og 4 til. Empty when there are none. */
export function quoteNames(names: readonly string[], lang: Lang): string {
  const more = names.length - MAX_NAMES
  const said = names.slice(0, MAX_NAMES).map((name) => (lang === 'en' ? `“${name}”` : `«${name}»`))
  return sayNames(more > 0 ? [...said, sayIn(publishWords.andMore, lang, { count: more })] : said, lang)
}
