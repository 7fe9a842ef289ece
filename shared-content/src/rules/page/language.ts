import { withoutMarked } from '../content/language-of-text.ts'
import { plainlyOther } from '../content/plain-language.ts'
import { childElements, textOf, type TreeRule } from '../tree.ts'

/** A page whose words are beyond doubt in another language than it says of itself (WCAG 3.1.1). */
export const pageLanguage: TreeRule = ({ root, elements }) => {
  const html = elements.find((e) => e.tag === 'html') ?? root
  const body = childElements(html).find((e) => e.tag === 'body')
  const marked = html.attributes['lang']?.split('-')[0]?.toLowerCase()
  if (!marked || !body || body.attributes['lang'] !== undefined) return []
  const guessed = plainlyOther(textOf(withoutMarked(body)), marked)
  return guessed === null
    ? []
    : [{ rule: 'page/other-language', element: html, values: { guessed: guessed === 'no' ? 'nn' : guessed, marked } }]
}
