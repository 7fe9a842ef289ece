import { guessLanguage } from './guess-language.ts'
import { langAt, textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

const BLOCKS = new Set(['p', 'li', 'td', 'dd', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'figcaption'])
const NORWEGIAN = new Set(['nn', 'nb', 'no'])

/** A paragraph that is plainly in another language than it is marked with (WCAG 3.1.2). */
export const languageOfText: TreeRule = ({ elements }, context) =>
  elements.flatMap((element): Hit[] => {
    if (!BLOCKS.has(element.tag)) return []
    const marked = langAt(element, context).split('-')[0]!.toLowerCase()
    if (marked !== 'en' && !NORWEGIAN.has(marked)) return []
    const guessed = guessLanguage(textOf(withoutMarked(element)))
    const isSame =
      guessed === null ||
      guessed === marked ||
      (NORWEGIAN.has(marked) && guessed === 'no') ||
      (marked === 'no' && guessed !== 'en')
    return isSame
      ? []
      : [{ rule: 'content/language-of-text', element, values: { guessed: guessed === 'no' ? 'nn' : guessed, marked } }]
  })

/** The element without the parts that are marked with a language of their own. */
function withoutMarked(element: TreeElement): TreeElement {
  const kept = element.children.filter((c) => typeof c === 'string' || c.attributes['lang'] === undefined)
  return { ...element, children: kept.map((c) => (typeof c === 'string' ? c : withoutMarked(c))) }
}
