import { LANGS, type Lang } from '../contract/index.ts'
import type { Says } from './says.ts'

interface LanguageName {
  /** Its own name for itself, as in a language switch. */
  own: string
  /** Its name inside a sentence; in English also for somebody who does not know that there are two Norwegian ones. */
  named: Says
}

/** The names of the languages. The only table of them. */
export const LANGUAGES: Readonly<Record<Lang, LanguageName>> = {
  nn: { own: 'Nynorsk', named: { nn: 'nynorsk', nb: 'nynorsk', en: 'Norwegian (nynorsk)' } },
  nb: { own: 'Bokmål', named: { nn: 'bokmål', nb: 'bokmål', en: 'Norwegian (bokmål)' } },
  en: { own: 'English', named: { nn: 'engelsk', nb: 'engelsk', en: 'English' } },
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A language named inside a sentence to an editor, who knows both kinds of Norwegian. */
export const languageInText = (lang: Lang): Says => ({ ...LANGUAGES[lang].named, en: LANGUAGES[lang].own })

/** A language as a choice in a list to an editor. */
export const languageLabel = (lang: Lang): Says => {
  const { named, own } = LANGUAGES[lang]
  return { nn: capital(named.nn), nb: capital(named.nb), en: own }
}

/** The languages as choices, in their order. */
export const LANGUAGE_CHOICES = LANGS.map((value) => ({ value, label: languageLabel(value) }))
