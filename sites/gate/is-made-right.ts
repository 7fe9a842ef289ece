import { childElements, closest, type TreeElement } from '@innbyggarportal/shared-content/rules'
import type { HtmlMessage } from './html-engine.ts'

/**
 * Whether what html-validate says of an element is no fault: its rules look at the element alone and at one technique of
 * WCAG, and a name may be given in another way, or nobody may meet the element at all.
 */
export function isMadeRight({ rule, said }: HtmlMessage, element: TreeElement): boolean {
  return MADE_RIGHT[rule]?.some((right) => right(element, said)) === true
}

type Right = (element: TreeElement, said: string) => boolean

const NAMES = ['title', 'aria-label', 'aria-labelledby']
const hasName: Right = ({ attributes }) => NAMES.some((name) => attributes[name]?.trim())
const hasNameWithin: Right = (element) =>
  childElements(element).some(
    (child) => hasName(child, '') || child.attributes['alt']?.trim() || hasNameWithin(child, ''),
  )
const isOutOfUse: Right = ({ attributes }) =>
  attributes['disabled'] !== undefined || attributes['aria-disabled'] === 'true'
const isUnseen: Right = (element) =>
  closest(
    element,
    ({ attributes }) =>
      attributes['hidden'] !== undefined || /display:\s*none|visibility:\s*hidden/.test(attributes['style'] ?? ''),
  ) !== null
const isUnheard: Right = (element) =>
  closest(element, ({ attributes }) => attributes['aria-hidden'] === 'true') !== null
const isDecoration: Right = ({ attributes }) => ['none', 'presentation'].includes(attributes['role'] ?? '')
const isUnreachable: Right = ({ attributes }) =>
  Number(attributes['tabindex'] ?? 0) < 0 || attributes['type'] === 'hidden'
const isSilent: Right = ({ attributes }) => attributes['muted'] !== undefined
/** That a field takes another kind of value is no matter of WCAG 1.3.5, which asks for words that exist. */
const isAboutType: Right = (_, said) => said.includes('cannot be used on')

const MADE_RIGHT: Readonly<Record<string, readonly Right[]>> = {
  'html/text-content': [hasName, hasNameWithin, isOutOfUse, isUnseen, isUnheard],
  'html/wcag/h30': [hasName, hasNameWithin, isUnseen, isUnheard],
  'html/wcag/h36': [hasName, isUnseen, isUnheard],
  'html/wcag/h37': [hasName, isUnseen, isUnheard, isDecoration],
  'html/area-alt': [hasName, isUnseen, isUnheard],
  'html/empty-heading': [hasName, hasNameWithin, isUnseen, isUnheard],
  'html/input-missing-label': [hasName, isUnseen, isUnheard],
  'html/valid-autocomplete': [isAboutType, isOutOfUse, isUnseen, isUnheard, isUnreachable],
  'html/hidden-focusable': [isOutOfUse, isUnseen, isUnreachable],
  'html/no-autoplay': [isSilent],
}
