import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { nameWords } from '../translations/name-words.ts'
import type { Lang } from '@innbyggarportal/shared-content/contract'

/** What a button of the text editor's toolbar is called, by the name the editor has for it; undefined when it is none of ours. */
export function nameOfTool(key: string, lang: Lang): string | undefined {
  const words: Readonly<Record<string, Says>> = nameWords.tools
  const found = words[key]
  return found && sayIn(found, lang)
}

/**
 * Gives names to what Payload leaves without one, or names badly: the buttons of the text editor, the «+» of the first
 * screen, the «⋮» of a document, and inputs whose label points at nothing, as in a drawer and for a text with an editor.
 * Names that are given are not given again. What is no list, is not told of as one, and the arrow of a select, which is
 * kept from those who listen, from the keyboard too: the select itself opens there.
 */
export function nameControls(root: ParentNode, lang: Lang): void {
  for (const button of root.querySelectorAll<HTMLElement>('button[data-button-key]:not([aria-label])'))
    setName(button, nameOfTool(button.dataset['buttonKey'] ?? '', lang))
  for (const button of root.querySelectorAll<HTMLElement>('button[data-dropdown-key]:not([data-ip-named])'))
    setName(button, nameOfTool(button.dataset['dropdownKey'] ?? '', lang))
  for (const button of root.querySelectorAll<HTMLElement>('.card__actions :is(a, button):not([data-ip-named])')) {
    const title = button.closest('.card')?.querySelector('.card__title')?.textContent
    setName(button, title ? sayIn(nameWords.make, lang, { title }) : undefined)
  }
  for (const button of root.querySelectorAll<HTMLElement>('.doc-controls__popup .popup-button:not([data-ip-named])'))
    setName(button, sayIn(nameWords.more, lang))
  for (const tabs of root.querySelectorAll('ul.doc-tabs__tabs')) tabs.setAttribute('role', 'presentation')
  for (const arrow of root.querySelectorAll<HTMLElement>('.dropdown-indicator[aria-hidden="true"]')) arrow.tabIndex = -1
  for (const label of root.querySelectorAll<HTMLLabelElement>('label.field-label[for]')) {
    if (label.control) continue
    const field = label.closest('.field-type')
    const input =
      field?.querySelector<HTMLElement>('[contenteditable]') ??
      field?.querySelector<HTMLElement>(':is(input:not([type="hidden"]), textarea)[id]')
    if (!input || input.hasAttribute('aria-labelledby')) continue
    label.id ||= `${label.htmlFor}-label`
    input.setAttribute('aria-labelledby', label.id)
  }
}

function setName(element: HTMLElement, name: string | undefined): void {
  if (name === undefined) return
  element.dataset['ipNamed'] = 'true'
  element.setAttribute('aria-label', name)
}
