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
 * screen, and inputs whose label points at nothing, as in a drawer. Names that are given are not given again.
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
  for (const label of root.querySelectorAll<HTMLLabelElement>('label.field-label[for]')) {
    if (label.control) continue
    const input = label.closest('.field-type')?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')
    if (!input?.id || input.hasAttribute('aria-labelledby')) continue
    label.id ||= `${input.id}-label`
    input.setAttribute('aria-labelledby', label.id)
  }
}

function setName(element: HTMLElement, name: string | undefined): void {
  if (name === undefined) return
  element.dataset['ipNamed'] = 'true'
  element.setAttribute('aria-label', name)
}
