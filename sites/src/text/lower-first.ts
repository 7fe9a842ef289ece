import type { Lang } from '@innbyggarportal/shared-content/contract'

/**
 * A text with a small first letter, as within a sentence. A name or an acronym keeps its letter: «SFO-plass», «NAV-søknad»,
 * «Osterøy-kortet» where Osterøy is among the `names`; and so does every English «I».
 */
export function lowerFirst(text: string, lang: Lang, names: readonly string[]): string {
  const [word = ''] = /^[\p{L}\p{N}]+/u.exec(text) ?? []
  const isAcronym = /^.\p{Lu}/u.test(word) || (word.length === 1 && (lang === 'en' || text.startsWith(`${word}-`)))
  if (isAcronym || /\p{N}/u.test(word) || names.some((name) => text.startsWith(name))) return text
  return text.charAt(0).toLocaleLowerCase(lang) + text.slice(1)
}
