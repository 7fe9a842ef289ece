import type { Lang } from '@innbyggarportal/shared-content/contract'
import { LANGUAGES } from '@innbyggarportal/shared-content/words'
import { ui } from './ui-words.ts'

/** Languages said in another: «nynorsk og engelsk». */
export function languageNames(languages: readonly Lang[], lang: Lang): string {
  const names = languages.map((l) => LANGUAGES[l].named[lang])
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${ui(lang, 'and')} ${names.at(-1)}`
}
