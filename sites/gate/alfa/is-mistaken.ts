import { closest, textOf, type Hit, type TreeElement } from '@innbyggarportal/shared-content/rules'

/** Rules of Alfa that say more than the criterion asks, and when what they say of an element is no failure. */
const MISTAKEN: Readonly<Record<string, (element: TreeElement) => boolean>> = {
  // Which roles go inside which is asked of roles that somebody gave; html has rules of its own for its elements.
  'alfa/sia-r68': isWithoutRole,
  'alfa/sia-r42': isWithoutRole,
  // What stands in parentheses need not be in the name, nor a sign such as «X» (https://www.w3.org/WAI/WCAG21/Understanding/label-in-name).
  'alfa/sia-r14': (element) => {
    const said = words(textOf(element).replace(/\([^)]*\)/g, ' '))
    const name = words(element.attributes['aria-label'] ?? '')
    return said.length < 2 ? name !== '' : ` ${name} `.includes(` ${said} `)
  },
  // Text is what says something in a language: a row of signs has no contrast to keep.
  'alfa/sia-r69': (element) => (textOf(element) !== '' && words(textOf(element)) === '') || isOffScreen(element),
  // Text nobody sees has no spacing to keep.
  'alfa/sia-r91': isOffScreen,
  'alfa/sia-r92': isOffScreen,
  'alfa/sia-r93': isOffScreen,
}

/** Whether what a rule of Alfa found is no failure of the criterion it names. */
export function isMistaken({ rule, element }: Hit): boolean {
  return MISTAKEN[rule]?.(element) === true
}

/** Whether an element is placed outside of the page, by itself or by what it stands in. */
function isOffScreen(element: TreeElement): boolean {
  return (
    closest(element, ({ attributes: { style = '' } }) => {
      return /position:\s*(absolute|fixed)/.test(style) && /\b(top|left):\s*-\d{3,}/.test(style)
    }) !== null
  )
}

function isWithoutRole({ attributes }: TreeElement): boolean {
  return attributes['role'] === undefined
}

/** Letters and digits alone, in small letters. */
function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
