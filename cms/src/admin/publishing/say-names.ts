import type { Lang } from '@innbyggarportal/shared-content/contract'
import { publishWords } from '../translations/publish-words.ts'
import { sayNames } from '../translations/say-names.ts'
import { saying } from '../translations/says.ts'

/** More than this are counted. */
const MAX_NAMES = 3

/** «Søk barnehageplass», «SFO» og 4 til. Empty when there are none. */
export function quoteNames(names: readonly string[], lang: Lang): string {
  const more = names.length - MAX_NAMES
  const said = names.slice(0, MAX_NAMES).map((name) => (lang === 'en' ? `“${name}”` : `«${name}»`))
  return sayNames(more > 0 ? [...said, saying(publishWords.andMore, lang, { count: more })] : said, lang)
}

/** The reason for going back that stands in the form before anybody has written one. */
export function goBackReason(names: readonly string[], lang: Lang): string {
  return names.length === 0
    ? saying(publishWords.reasonLatest, lang)
    : saying(publishWords.reasonWrong, lang, { names: quoteNames(names, lang) })
}
