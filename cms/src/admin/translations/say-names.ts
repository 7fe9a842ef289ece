import type { Lang } from '@innbyggarportal/shared-content/contract'

/** Names as they are said in a sentence: «Austrheim, Lindås og Vaksdal». */
export function sayNames(names: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : 'nb', { type: 'conjunction' }).format(names)
}
