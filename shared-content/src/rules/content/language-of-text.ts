import { guessLanguage } from './guess-language.ts'
import { plainlyOther } from './plain-language.ts'
import { langAt, textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

const BLOCKS = new Set(['p', 'li', 'td', 'dd', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'figcaption'])
/** Words within a paragraph, judged when they are marked with a language of their own. */
const WORDS_WITHIN = new Set(['span', 'q', 'em', 'i', 'cite', 'a'])
const NORWEGIAN = new Set(['nn', 'nb', 'no'])

/** A paragraph that seems to be in another language than it is marked with (WCAG 3.1.2), and words that are marked with one they are plainly not in. */
export const languageOfText: TreeRule = ({ elements }, context) =>
  elements.flatMap((element): Hit[] => {
    const isMarked = element.attributes['lang'] !== undefined
    if (!BLOCKS.has(element.tag) && !(isMarked && WORDS_WITHIN.has(element.tag))) return []
    const marked = langAt(element, context).split('-')[0]!.toLowerCase()
    if (marked === '') return []
    const text = textOf(withoutMarked(element))
    const other = plainlyOther(text, marked)
    const guessed = other ?? guessUnlike(text, marked)
    const rule = isMarked && other !== null ? 'content/other-language' : 'content/language-of-text'
    return guessed === null ? [] : [{ rule, element, values: { guessed: guessed === 'no' ? 'nn' : guessed, marked } }]
  })

/** The language a text seems to be in, when it is one of ours and not the one it is marked with. */
function guessUnlike(text: string, marked: string): string | null {
  if (marked !== 'en' && !NORWEGIAN.has(marked)) return null
  const guessed = guessLanguage(text)
  if (guessed === marked || (guessed === 'no' && NORWEGIAN.has(marked))) return null
  return marked === 'no' && guessed !== 'en' ? null : guessed
}

/** The element without the parts that are marked with a language of their own. */
function withoutMarked(element: TreeElement): TreeElement {
  const kept = element.children.filter((c) => typeof c === 'string' || c.attributes['lang'] === undefined)
  return { ...element, children: kept.map((c) => (typeof c === 'string' ? c : withoutMarked(c))) }
}
