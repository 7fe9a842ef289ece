/** Small words that are common in one language and are no words in the others. Those two share are left out. */
const MARKS = {
  en: 'the and you of are with your will we from this that have be if by our which their been was were what when how about must should is in it to',
  nn: 'ikkje eg ein eit dei frå nokon noko nokre korleis kva kven kvar berre vere vore vart gjer skal eigen eiga mykje meir fleire sjølv no dykk tenesta tenester saman',
  nb: 'ikke jeg en et fra noen noe hvordan hva hvem hvor bare være vært ble gjør egen mye flere selv nå dere tjenesten tjenester sammen hvis',
  no: 'og er det som på til med av for du kan har skal vi å om den ved eller når etter så må får deg',
} as const
const SETS = Object.fromEntries(
  Object.entries(MARKS).map(([lang, text]) => [lang, new Set(text.split(' '))]),
) as unknown as Record<keyof typeof MARKS, ReadonlySet<string>>

const MIN_WORDS = 12
const MIN_MARKS = 4
const MIN_SHARE = 0.2

/**
 * The language a text is plainly in: `en`, `nn`, `nb`, or `no` when it is Norwegian and either form. Null when it is
 * short, mixed or anything else: a guess that may be wrong is not made.
 */
export function guessLanguage(text: string): 'en' | 'nn' | 'nb' | 'no' | null {
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (said.length < MIN_WORDS) return null
  const count = (lang: keyof typeof MARKS) => said.filter((w) => SETS[lang].has(w)).length
  const [en, nn, nb, shared] = [count('en'), count('nn'), count('nb'), count('no')]
  const norwegian = nn + nb + shared
  const isPlain = (mine: number, others: number) =>
    mine >= MIN_MARKS && mine >= said.length * MIN_SHARE && mine > others * 3
  if (isPlain(en, norwegian)) return 'en'
  if (!isPlain(norwegian, en)) return null
  if (nn >= MIN_MARKS && nb === 0) return 'nn'
  return nb >= MIN_MARKS && nn === 0 ? 'nb' : 'no'
}
