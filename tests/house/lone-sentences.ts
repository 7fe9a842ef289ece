/** Words that are in most Norwegian sentences and in no English one. */
const NORWEGIAN =
  /(?<![\p{L}-])(ikkje|ikke|frå|fra|denne|dette|finst|finnes|må|er|og|på|til|av|som|ei|eit|ein|blir|etter|alle|ingen|enno|ennå|du|kva|hva)(?![\p{L}-])/gu
const COMMENT = /\/\*[\s\S]*?\*\/|(^|[\s;{}(])\/\/[^\n]*/g
/** A text in code: between quotes, or between two tags. */
const TEXT = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|>([^<>{}=;]+)</g
/** What stands right before one that is said in other languages too: its language, or those before it in the same call. */
const BESIDE = /(^|[^\p{L}])(nn|nb|en|own|quote)["']?:\s*$/u
const LANGUAGES_IN_TURN = /^(['"`])(?:(?!\1)[^\\\n]|\\.)*\1,?\s*(['"`])(?:(?!\2)[^\\\n]|\\.)*\2,?\s*(['"`])/

/** The Norwegian sentences of a file of code that are said in one language alone. */
export function loneSentences(code: string): string[] {
  const text = code.replace(COMMENT, '$1')
  const inTurn = [...text.matchAll(/\(\s*(?=['"`])/g)].flatMap((m) => callTexts(text, m.index + m[0].length))
  return [...text.matchAll(TEXT)].flatMap((m) => {
    const said = m
      .slice(1)
      .find((group) => group !== undefined)!
      .trim()
    const isSentence = said.includes(' ') && [...said.matchAll(NORWEGIAN)].length + (/[æøå]/i.test(said) ? 1 : 0) >= 2
    const isBeside =
      BESIDE.test(text.slice(Math.max(0, m.index - 40), m.index)) ||
      inTurn.some(([a, b]) => m.index >= a && m.index < b)
    return isSentence && !isBeside ? [said] : []
  })
}

/** Where the texts of a call stand that says a thing in three languages in turn. */
function callTexts(text: string, at: number): [number, number][] {
  const found = LANGUAGES_IN_TURN.exec(text.slice(at, at + 3000))
  return found === null ? [] : [[at, at + found[0].length]]
}
