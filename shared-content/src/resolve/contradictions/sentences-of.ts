import type { SlotName } from '../../contract/index.ts'
import type { Origin, ResolvedBlock, ResolvedInline, ResolvedSlot } from '../resolved.ts'

/** One sentence of running text. What a fact fills in is left out: its value has a source. */
export interface Sentence {
  text: string
  slot: SlotName
  origin: Origin
}

/** Every sentence an editor has written with letters and digits of their own: texts, steps, notes. */
export function sentencesOf(slots: readonly ResolvedSlot[]): Sentence[] {
  return slots.flatMap((s) =>
    (s.parts as { content: unknown; origin: Origin }[]).flatMap(({ content, origin }) =>
      linesOf(s.kind, content).flatMap((line) =>
        line.split(/(?<=[\p{Ll}\d)][.!?])\s+(?=\p{Lu})/u).map((text) => ({ text, slot: s.slot, origin })),
      ),
    ),
  )
}

function linesOf(kind: ResolvedSlot['kind'], content: unknown): string[] {
  switch (kind) {
    case 'text':
      return (content as ResolvedBlock[]).flatMap(linesOfBlock)
    case 'steps':
      return (content as { text: { text: string } }[]).map((step) => step.text.text)
    case 'processing':
    case 'complaint': {
      const { text } = content as { text?: { text: string } }
      return text ? [text.text] : []
    }
    default:
      return []
  }
}

function linesOfBlock(b: ResolvedBlock): string[] {
  switch (b.type) {
    case 'paragraph':
    case 'heading':
      return [lineOf(b.children)]
    case 'list':
      return b.items.map(lineOf)
    case 'table':
      return b.rows.map((row) => row.map(lineOf).join(' – '))
    case 'callout':
      return b.children.flatMap(linesOfBlock)
  }
}

const lineOf = (inlines: readonly ResolvedInline[]): string =>
  inlines
    .map((i) => (i.type === 'fact' ? '…' : i.type === 'link' ? i.children.map((c) => c.text).join('') : i.text))
    .join('')
