import type { Lang } from '@innbyggarportal/shared-content/contract'
import { ui } from './ui-words.ts'

/** Each language's own name for itself, for the language switch. */
export const OWN_NAMES: Record<Lang, string> = { nn: 'Nynorsk', nb: 'Bokmål', en: 'English' }

/** Languages said in another: «nynorsk og engelsk». */
export function languageNames(languages: readonly Lang[], lang: Lang): string {
  const names = languages.map((l) => ui(lang, `${l}Name`))
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${ui(lang, 'and')} ${names.at(-1)}`
}
