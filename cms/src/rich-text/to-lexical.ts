import type { Block, Inline, TextDoc, TextRun } from '@innbyggarportal/shared-content/contract'

/** A node of Lexical as it is stored. */
export interface LexicalNode {
  type: string
  version: number
  [field: string]: unknown
}
/** A rich text as Payload stores it. */
export interface LexicalValue {
  root: LexicalNode
}

const BOLD = 1
const ITALIC = 2
const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

/**
 * A text of the contract as Payload stores it. The inverse of `fromLexical`. Blocks need an id in Lexical: they are
 * counted, so that equal texts are stored equal.
 */
export function toLexical(doc: TextDoc): LexicalValue {
  let count = 0
  const nextId = () => `node-${(count += 1)}`
  return { root: { type: 'root', ...element, children: doc.map((block) => blockNode(block, nextId)) } }
}

type NextId = () => string

function blockNode(block: Block, nextId: NextId): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return {
        type: 'paragraph',
        ...element,
        textFormat: 0,
        textStyle: '',
        children: inlineNodes(block.children, nextId),
      }
    case 'heading':
      return { type: 'heading', ...element, tag: `h${block.level}`, children: inlineNodes(block.children, nextId) }
    case 'list':
      return {
        type: 'list',
        ...element,
        listType: block.ordered ? 'number' : 'bullet',
        tag: block.ordered ? 'ol' : 'ul',
        start: 1,
        children: block.items.map((item, index) => ({
          type: 'listitem',
          ...element,
          value: index + 1,
          children: inlineNodes(item, nextId),
        })),
      }
    case 'table':
      return {
        type: 'table',
        ...element,
        children: [block.head, ...block.rows].map((row, index) => ({
          type: 'tablerow',
          ...element,
          children: row.map((cell) => cellNode(cell, index === 0, nextId)),
        })),
      }
    case 'callout': {
      const id = nextId()
      const body = {
        root: { type: 'root', ...element, children: block.children.map((child) => blockNode(child, nextId)) },
      }
      return {
        type: 'block',
        version: 2,
        format: '',
        fields: { id, blockName: '', blockType: 'callout', tone: block.tone, body },
      }
    }
  }
}

const cellNode = (cell: Inline[], isHeader: boolean, nextId: NextId): LexicalNode => ({
  type: 'tablecell',
  ...element,
  colSpan: 1,
  rowSpan: 1,
  backgroundColor: null,
  headerState: isHeader ? 1 : 0,
  children: [{ type: 'paragraph', ...element, textFormat: 0, textStyle: '', children: inlineNodes(cell, nextId) }],
})

const inlineNodes = (inlines: Inline[], nextId: NextId): LexicalNode[] =>
  inlines.map((inline) => inlineNode(inline, nextId))

function inlineNode(inline: Inline, nextId: NextId): LexicalNode {
  switch (inline.type) {
    case 'text':
      return textNode(inline)
    case 'span':
      return inlineBlock(nextId(), { blockType: 'langSpan', lang: inline.lang, text: inline.text })
    case 'fact':
      return inlineBlock(nextId(), { blockType: 'fact', fact: inline.fact })
    case 'link':
      return {
        type: 'link',
        ...element,
        version: 3,
        id: nextId(),
        fields: { linkType: 'custom', newTab: false, url: inline.href },
        children: inline.children.map(textNode),
      }
  }
}

const textNode = (run: TextRun): LexicalNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  mode: 'normal',
  style: '',
  text: run.text,
  format: (run.strong ? BOLD : 0) | (run.emphasis ? ITALIC : 0),
})

const inlineBlock = (id: string, fields: Record<string, string>): LexicalNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id, ...fields },
})
