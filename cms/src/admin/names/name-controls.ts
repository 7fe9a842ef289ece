import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { nameWords } from '../translations/name-words.ts'
import type { Lang } from '@innbyggarportal/shared-content/contract'

/** What a button of the text editor's toolbar is called, by the name the editor has for it; undefined when it is none of ours. */
export function nameOfTool(key: string, lang: Lang): string | undefined {
  const words: Readonly<Record<string, Says>> = nameWords.tools
  const found = words[key]
  return found && sayIn(found, lang)
}

const asLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

const inHeading = (words: Says) => (button: HTMLElement, lang: Lang) => {
  const title = asLine(button.closest('th')?.querySelector('.sort-column__label')?.textContent)
  return title && sayIn(words, lang, { title })
}

/** What is said of a control, by where it is found; nothing when it cannot be told. */
const NAMES: Readonly<Record<string, (control: HTMLElement, lang: Lang) => string | undefined>> = {
  'button[data-button-key]:not([aria-label])': ({ dataset }, lang) => nameOfTool(dataset['buttonKey'] ?? '', lang),
  'button[data-dropdown-key]': ({ dataset }, lang) => nameOfTool(dataset['dropdownKey'] ?? '', lang),
  '.card__actions :is(a, button)': (button, lang) => {
    const title = button.closest('.card')?.querySelector('.card__title')?.textContent
    return title ? sayIn(nameWords.make, lang, { title }) : undefined
  },
  '.doc-controls__popup .popup-button': (_button, lang) => sayIn(nameWords.more, lang),
  '.btn--has-tooltip:is(:not([aria-label]), [data-ip-named])': (button) =>
    asLine(button.querySelector('.tooltip-content')?.textContent),
  '.sort-column__asc': inHeading(nameWords.ascending),
  '.sort-column__desc': inHeading(nameWords.descending),
  '#select-all': (_box, lang) => sayIn(nameWords.chooseAll, lang),
  '.select-row input': (box, lang) => {
    const title = asLine(box.closest('tr')?.querySelector('td a')?.textContent)
    return title && sayIn(nameWords.choose, lang, { title })
  },
}

/**
 * Gives names to what Payload leaves without one, or names badly, and to inputs whose label points at nothing, as in a
 * drawer and for a text with an editor.
 */
export function nameControls(root: ParentNode, lang: Lang): void {
  for (const [selector, say] of Object.entries(NAMES))
    for (const control of root.querySelectorAll<HTMLElement>(selector)) {
      const name = say(control, lang)
      if (!name || control.getAttribute('aria-label') === name) continue
      control.dataset['ipNamed'] = 'true'
      control.setAttribute('aria-label', name)
    }
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
