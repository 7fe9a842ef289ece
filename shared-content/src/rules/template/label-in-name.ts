import { textOf, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

const WITH_NAME = new Set(['a', 'button', 'summary'])
const ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'option', 'checkbox', 'radio', 'switch'])

/** A name for readers that leaves out words everybody sees (WCAG 2.5.3); who speaks to the machine says what is seen. */
export const labelInName: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    const name = element.attributes['aria-label']?.trim()
    const { tag, attributes } = element
    if (
      !name ||
      attributes['aria-labelledby'] ||
      !(attributes['role'] ? ROLES.has(attributes['role']) : WITH_NAME.has(tag))
    )
      return []
    const seen = words(textOf(withoutHidden(element)).replace(/\([^)]*\)/g, ' '))
    return seen.length > 1 && !` ${words(name)} `.includes(` ${seen} `) && !words(name, '').includes(words(seen, ''))
      ? [{ rule: 'template/name-leaves-out-words', element, values: { text: textOf(element) } }]
      : []
  })

/** The element without what nobody sees. What is only hidden from readers is seen. */
function withoutHidden(element: TreeElement): TreeElement {
  const seen = element.children.filter(
    (c) => typeof c === 'string' || !(c.attributes['hidden'] !== undefined || isUnseen(c) || c.tag === 'svg'),
  )
  return { ...element, children: seen.map((c) => (typeof c === 'string' ? c : withoutHidden(c))) }
}

/** Styles and classes may hide in ways nobody can tell from here: what has any is not counted as seen. */
function isUnseen({ attributes }: TreeElement): boolean {
  return attributes['class'] !== undefined || attributes['style'] !== undefined
}

/** Letters and digits alone, in small letters. */
function words(text: string, between = ' '): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(between)
}
