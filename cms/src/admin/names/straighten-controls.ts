/** A list of which no part is one: it is told of as its parts alone. */
const NO_LIST = 'ul.doc-tabs__tabs'
/** Parts of a select that are kept from those who listen. The select itself opens with the arrow keys and is emptied with Backspace. */
const HIDDEN = ':is(.dropdown-indicator, .clear-indicator)[aria-hidden="true"]'

/** Takes from what Payload draws what would mislead those who do not see it: lists that are none, and places where the focus is on nothing. */
export function straightenControls(root: ParentNode): void {
  for (const list of root.querySelectorAll(NO_LIST)) list.setAttribute('role', 'presentation')
  for (const part of root.querySelectorAll<HTMLElement>(HIDDEN)) part.tabIndex = -1
}
