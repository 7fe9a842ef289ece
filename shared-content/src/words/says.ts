import { LANGS, type Lang } from '../contract/index.ts'

/** Something said in every language we speak. */
export type Says = Readonly<Record<Lang, string>>

/** What stands in the places of a sentence, by name. */
export type Values = Readonly<Record<string, string | number>>

/**
 * Fills the `{name}` places of a sentence. A name nobody gave stays visible, so that it is seen; what stands inside a
 * value is not filled in again.
 */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Says something in a language, with its places filled in. */
export const sayIn = (says: Says, lang: Lang, values?: Values): string => fill(says[lang], values)

/** The language a reader asked for, or nynorsk when it is none of ours. */
export const langOr = (asked: string | undefined): Lang => LANGS.find((l) => l === asked) ?? 'nn'
