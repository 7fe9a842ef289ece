import { type Hit, type TreeRule } from '../tree.ts'

const INTERACTIVE = new Set([
  'a',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  'label',
  'option',
  'details',
  'area',
  'form',
  'body',
])

/** What only a mouse reaches, what turns the order of the keyboard about, and what moves by itself (WCAG 2.1.1, 2.4.3, 2.2.2). */
export const operable: TreeRule = ({ elements }) =>
  elements.flatMap((element): Hit[] => [
    ...(element.attributes['onclick'] !== undefined &&
    !INTERACTIVE.has(element.tag) &&
    !(element.attributes['tabindex'] && element.attributes['role'])
      ? [{ rule: 'content/mouse-only', element }]
      : []),
    ...(Number(element.attributes['tabindex'] ?? 0) > 0 ? [{ rule: 'content/keyboard-order', element }] : []),
    ...(element.tag === 'marquee' || element.tag === 'blink' ? [{ rule: 'content/moving-text', element }] : []),
  ])
