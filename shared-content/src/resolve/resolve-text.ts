import { isBlank, type Block, type Inline, type LocalizedText, type TextDoc } from '../contract/index.ts'
import { chooseLanguage } from './choose-language.ts'
import type { Resolution } from './resolution.ts'
import type { ResolvedBlock, ResolvedInline, ResolvedList, ResolvedParagraph } from './resolved.ts'
import { fillFact } from './say-value.ts'

/** Whether a text says anything. */
function isEmptyText(doc: TextDoc): boolean {
  return doc.every((b) => blockInlines(b).every((i) => (i.type === 'text' || i.type === 'span') && isBlank(i.text)))
}

/** The best language a text is written in, or null when it is written in none. */
export function chooseText(r: Resolution, text: LocalizedText) {
  return chooseLanguage(text, r.order, isEmptyText)
}

/** A text with its facts filled in. */
export function resolveText(r: Resolution, doc: TextDoc): ResolvedBlock[] {
  return doc.map((b) => resolveBlock(r, b))
}

function resolveBlock(r: Resolution, b: Block): ResolvedBlock {
  const line = (children: Inline[]) => resolveInlines(r, children)
  switch (b.type) {
    case 'paragraph':
    case 'heading':
      return { ...b, children: line(b.children) }
    case 'list':
      return { ...b, items: b.items.map(line) }
    case 'table':
      return { ...b, head: b.head.map(line), rows: b.rows.map((row) => row.map(line)) }
    case 'callout':
      return { ...b, children: b.children.map((c) => resolveBlock(r, c) as ResolvedParagraph | ResolvedList) }
  }
}

function resolveInlines(r: Resolution, children: Inline[]): ResolvedInline[] {
  return children.map((i) => (i.type === 'fact' ? fillFact(r, i.fact) : i))
}

function blockInlines(b: Block): Inline[] {
  switch (b.type) {
    case 'paragraph':
    case 'heading':
      return b.children
    case 'list':
      return b.items.flat()
    case 'table':
      return [...b.head.flat(), ...b.rows.flat(2)]
    case 'callout':
      return b.children.flatMap(blockInlines)
  }
}
