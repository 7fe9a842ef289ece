import { LANGS, type Lang } from '../contract/index.ts'

/** Something said in every language we speak. */
export type Says = Readonly<Record<Lang, string>>

/** What stands in the places of a sentence, by name; what is itself said is said in the language of the sentence. */
export type Values = Readonly<Record<string, string | number | Says>>

/**
 * Fills the `{name}` places of a sentence. A name nobody gave stays visible, so that it is seen; what stands inside a
 * value is not filled in again.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Says something in a language, with its places filled in. */
export function sayIn(says: Says, lang: Lang, values: Values = {}): string {
  const inLang = Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[lang] : value])
  return fill(says[lang], Object.fromEntries(inLang))
}

/** What is made anew in every language, such as a day or a list of names. */
export const sayEach = (say: (lang: Lang) => string): Says => ({ nn: say('nn'), nb: say('nb'), en: say('en') })

/** The language a reader asked for, or nynorsk when it is none of ours. */
export const langOr = (asked: string | undefined): Lang => LANGS.find((l) => l === asked) ?? 'nn'
