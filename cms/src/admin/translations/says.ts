import { LANGS, type Lang } from '@innbyggarportal/shared-content/contract'

/** One string of the admin in each of its languages. */
export type Says = Record<Lang, string>

/** The admin's language, or nynorsk when it is one we have no words in. */
export function adminLang(language: string): Lang {
  return LANGS.find((l) => l === language) ?? 'nn'
}

/** Says a string in a language, with `{name}` replaced by the value of that name. */
export function saying(says: Says, lang: Lang, values: Record<string, string | number> = {}): string {
  return says[lang].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
