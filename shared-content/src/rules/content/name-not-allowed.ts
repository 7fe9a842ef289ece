import { isHidden, type Hit, type TreeElement, type TreeRule } from '../tree.ts'

/** Elements with no role of their own, or one that takes no name (https://www.w3.org/TR/wai-aria-1.2/#namefromprohibited). */
const NAMELESS_TAGS = new Set(
  'div span p b i u s em strong small code del ins sub sup pre q bdi bdo data samp caption'.split(' '),
)
const NAMELESS_ROLES = new Set(
  'generic none presentation paragraph strong emphasis code deletion insertion subscript superscript caption'.split(
    ' ',
  ),
)
const NAMES = ['aria-label', 'aria-labelledby', 'aria-braillelabel', 'aria-brailleroledescription']

/** A name where readers' tools must not say one: what it says is lost (WCAG 1.3.1). */
export const nameNotAllowed: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => {
    const attribute = NAMES.find((name) => element.attributes[name]?.trim())
    return attribute !== undefined && isNameless(element) && !isHidden(element)
      ? [{ rule: 'content/name-not-allowed', element, values: { attribute } }]
      : []
  })

function isNameless({ tag, attributes }: TreeElement): boolean {
  const role = attributes['role']?.trim().split(/\s+/)[0]
  return role ? NAMELESS_ROLES.has(role) : NAMELESS_TAGS.has(tag)
}
