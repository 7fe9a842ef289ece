import {
  canonicalJson,
  parseContract,
  textDoc,
  type Problem,
  type TextDoc,
} from '@innbyggarportal/shared-content/contract'
import { readInlines, type Complain } from './read-inlines.ts'
import { anyNode, blockNode, lexicalValue, type BlockNode } from './lexical-schema.ts'

/** A stored rich text as the contract's tree, and what of it cannot be read or may not stand there. */
export interface TextReading {
  doc: TextDoc
  problems: Problem[]
}

/** Reads a stored rich text. The inverse of `toLexical`. Never throws; nothing stored is an empty text. */
export function fromLexical(value: unknown): TextReading {
  if (value === null || value === undefined) return { doc: [], problems: [] }
  const parsed = lexicalValue.safeParse(value)
  if (!parsed.success) return { doc: [], problems: [{ path: '', code: 'textUnreadable', params: {} }] }
  const problems: Problem[] = []
  const complain: Complain = (code, params = {}) => {
    problems.push({ path: '', code, params })
  }
  const blocks = readBlocks(parsed.data.root.children, complain)
  const checked = parseContract(textDoc, blocks)
  if (checked.problems) problems.push(...checked.problems.map((p) => ({ ...p, path: '' })))
  return { doc: checked.value ?? [], problems: [...new Map(problems.map((p) => [canonicalJson(p), p])).values()] }
}

const readBlocks = (nodes: unknown[], complain: Complain): unknown[] =>
  nodes.flatMap((node) => {
    const parsed = blockNode.safeParse(node)
    if (parsed.success) return [readBlock(parsed.data, complain)]
    complain('textPart', { part: anyNode.parse(node).type })
    return []
  })

function readBlock(node: BlockNode, complain: Complain): unknown {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: readInlines(node.children, complain) }
    case 'heading':
      if (node.tag !== 'h3' && node.tag !== 'h4') complain('headingLevel', { level: node.tag })
      return { type: 'heading', level: node.tag === 'h4' ? 4 : 3, children: readInlines(node.children, complain) }
    case 'list':
      return {
        type: 'list',
        ordered: node.listType === 'number',
        items: node.children.map((item) => readInlines(item.children, complain)),
      }
    case 'table': {
      const [head = [], ...rows] = node.children.map((row) =>
        row.children.map((cell) => readCell(cell.children, complain)),
      )
      if (rows.length === 0) complain('tableRows')
      return { type: 'table', head, rows }
    }
    case 'block': {
      const body = lexicalValue.safeParse(node.fields.body)
      const children = body.success ? readBlocks(body.data.root.children, complain) : []
      if (children.length === 0) complain('calloutEmpty')
      return { type: 'callout', tone: node.fields.tone ?? 'info', children }
    }
  }
}

/** A cell is one stretch of text; paragraphs in it are joined by a space. */
function readCell(nodes: unknown[], complain: Complain): unknown[] {
  const space = { type: 'text', text: ' ' }
  const paragraphs = nodes.map((node) => {
    const parsed = blockNode.safeParse(node)
    if (parsed.success && parsed.data.type === 'paragraph') return parsed.data.children
    complain('cellText')
    return []
  })
  return readInlines(
    paragraphs.flatMap((children, index) => (index === 0 ? children : [space, ...children])),
    complain,
  )
}
