import {
  slotDef,
  type Block,
  type Inline,
  type Lang,
  type LocalizedText,
  type SlotName,
  type TextDoc,
} from '@innbyggarportal/shared-content/contract'
import { chooseLanguage } from '@innbyggarportal/shared-content/resolve'
import { showRows, showValue } from '../controls/show-value.ts'
import { slotControls } from '../slots/slot-controls.ts'

/** The content of a slot as lines to read and compare, in one language or the next best. */
export function slotLines(slot: SlotName, content: unknown, lang: Lang): string[] {
  if (content === undefined || content === null) return []
  const { kind } = slotDef(slot)
  if (kind === 'text') {
    const chosen = chooseLanguage<TextDoc>(
      content as LocalizedText,
      [lang, 'nn', 'nb', 'en'],
      (doc) => doc.length === 0,
    )
    return chosen ? chosen.value.flatMap(blockLines).filter((l) => l.trim() !== '') : []
  }
  const control = slotControls[kind]
  if (control.type === 'rows') return showRows(control.columns, content, lang)
  return control.type === 'group'
    ? control.columns
        .map((c) => [c, showValue(c.control, (content as Record<string, unknown>)[c.name], lang)] as const)
        .filter(([, shown]) => shown !== '')
        .map(([c, shown]) => (c.control.type === 'check' ? shown : `${c.label[lang]}: ${shown}`))
    : [showValue(control, content, lang)]
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.children)]
    case 'list':
      return block.items.map((item) => `• ${inlineText(item)}`)
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' · '))
    case 'callout':
      return block.children.flatMap(blockLines)
  }
}

function inlineText(children: readonly Inline[]): string {
  return children
    .map((c) => (c.type === 'fact' ? `{${c.fact}}` : c.type === 'link' ? inlineText(c.children) : c.text))
    .join('')
}
