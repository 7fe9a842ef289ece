import type { Lang, Told, Trouble } from '../contract/index.ts'
import { sayIn } from './says.ts'
import { TROUBLE_WORDS } from './trouble-words.ts'

/** What is told of trouble as sentences in a language. What is words already is left as it is. */
export function sayTold(told: Told, lang: Lang): string {
  if (typeof told === 'string') return told
  return 'code' in told ? say(told, lang) : told.map((trouble) => say(trouble, lang)).join(' ')
}

function say({ code, params }: Trouble, lang: Lang): string {
  const values = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? say(value, lang) : value,
  ])
  return sayIn(TROUBLE_WORDS[code], lang, Object.fromEntries(values))
}
