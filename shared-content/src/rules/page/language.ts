import { plainlyOther } from '../content/plain-language.ts'
import { childElements, isWordless, standsApart, type TreeElement, type TreeRule } from '../tree.ts'

/** So much of a page tells which language it is in (characters, of its main part when it has one). */
const ENOUGH = 1500

/** A page whose words are beyond doubt in another language than it says of itself (WCAG 3.1.1). */
export const pageLanguage: TreeRule = ({ root, elements }) => {
  const html = elements.find((e) => e.tag === 'html') ?? root
  const body = childElements(html).find((e) => e.tag === 'body')
  const marked = html.attributes['lang']?.split('-')[0]?.toLowerCase()
  if (!marked || !body || body.attributes['lang'] !== undefined) return []
  const guessed = plainlyOther(beginningOf(childElements(body).find((e) => e.tag === 'main') ?? body), marked)
  return guessed === null
    ? []
    : [{ rule: 'page/other-language', element: html, values: { guessed: guessed === 'no' ? 'nn' : guessed, marked } }]
}

/** The first words of an element, without the parts that are marked with a language of their own. */
function beginningOf(element: TreeElement): string {
  let text = ''
  const add = (child: TreeElement | string): void => {
    if (text.length >= ENOUGH) return
    if (typeof child === 'string') text += child
    else if (child.attributes['lang'] === undefined && !isWordless(child)) {
      if (standsApart(child)) text += ' '
      for (const inner of child.children) add(inner)
      if (standsApart(child)) text += ' '
    }
  }
  for (const child of element.children) add(child)
  return text.slice(0, ENOUGH)
}
