import type { Lang } from '@innbyggarportal/shared-content/contract'

const COLLATORS = {
  nn: new Intl.Collator('nn'),
  nb: new Intl.Collator('nb'),
  en: new Intl.Collator('en'),
} satisfies Record<Lang, Intl.Collator>

/** The order of names in a language: one for every list of a portal, and for the letters they stand under. */
export const collatorFor = (lang: Lang): Intl.Collator => COLLATORS[lang]

/** In the order of their shown names; those of one name by their keys, so that it is the same every time. */
export const byName =
  (lang: Lang) =>
  (a: { name: { text: string }; key: string }, b: { name: { text: string }; key: string }): number =>
    COLLATORS[lang].compare(a.name.text, b.name.text) || (a.key < b.key ? -1 : 1)
