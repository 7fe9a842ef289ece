/** Small words each language is full of. A word may be of several: what counts is which language has most of them. */
const WORDS = {
  no: 'og er det som på til med av for du kan har skal vi å om den ved eller når etter så må får deg i en et ein eit ei ikke ikkje jeg eg fra frå noe noko hva kva vi dere dykk være vere bare berre alle hos her der de dei at men seg sin',
  en: 'the and you of are with your will we from this that have has been if by our which their was were what when how must should is it to can not no for in on at be or as they who do does did but then there only than',
  de: 'der die das und ist nicht ein eine einen mit auf für von zu den dem des im auch sich wird werden sind oder wie bei nach wenn ich sie wir aus haben hat kann aber noch nur über',
  fr: 'le la les des et est une un dans pour que qui sur pas avec vous nous ce cette au aux du sont par plus ne se de en il elle ont mais ou leur été',
  nl: 'de het een en van is niet met op voor dat die te zijn er aan ook als bij naar hij zij wij heeft hebben wordt worden maar om uit over zou ging door nog dan',
  es: 'el la los las y es una un en para que con por no se del al su lo como más pero sus le ha son está este esta entre cuando muy sin sobre',
  pl: 'i w na z do nie się jest to że dla od są przez jak po oraz lub za może być o ich który która które tylko ale czy już',
} as const
type Known = keyof typeof WORDS
const LANGS = Object.keys(WORDS) as Known[]
/** Each small word with the languages it is of, by their place. */
const OF_WORD = new Map<string, number[]>()
for (const [at, lang] of LANGS.entries())
  for (const word of WORDS[lang].split(' ')) OF_WORD.set(word, [...(OF_WORD.get(word) ?? []), at])

const MIN_WORDS = 7
const MIN_SMALL_WORDS = 3
const MIN_SHARE = 0.3
/** For a text marked with a language we have no words of, which may be a near relative of one we have. */
const MIN_SHARE_UNKNOWN = 0.45

/**
 * The language a text is in beyond doubt, when it is not the one it is marked with; null otherwise. Names and titles
 * (most words with a capital), the short and the mixed are never beyond doubt, nor is one form of Norwegian from another.
 */
export function plainlyOther(text: string, marked: string): Known | null {
  const words = text.match(/\p{L}+/gu) ?? []
  if (words.length < MIN_WORDS) return null
  const counts = LANGS.map(() => 0)
  let capitals = 0
  for (const word of words) {
    const langs = OF_WORD.get(word)
    if (langs) for (const lang of langs) counts[lang]!++
    else if (word[0] !== word[0]!.toLowerCase()) capitals++
  }
  if (capitals > words.length / 2) return null
  const mine = NORWEGIAN.has(marked) ? 'no' : marked
  const own = counts[LANGS.indexOf(mine as Known)]
  const most = Math.max(...counts)
  const best = counts.indexOf(most)
  const isPlain =
    LANGS[best] !== mine &&
    most >= MIN_SMALL_WORDS &&
    most >= words.length * (own === undefined ? MIN_SHARE_UNKNOWN : MIN_SHARE) &&
    most >= OWN_TIMES * (own ?? 0) &&
    counts.every((count, lang) => lang === best || most >= 2 * count)
  return isPlain ? LANGS[best]! : null
}

/** How many times the small words of its own language another must have. */
const OWN_TIMES = 3

const NORWEGIAN = new Set(['nn', 'nb', 'no', 'da', 'sv'])
