import { textDoc, type TextDoc } from '@innbyggarportal/shared-content/contract'
import { parseOrSay } from '../messages/contract-error.ts'
import { readInlines, type Complain } from './read-inlines.ts'
import { anyNode, blockNode, lexicalValue, type BlockNode } from './lexical-schema.ts'

/** A stored rich text as the contract's tree, and in sentences what of it cannot be read or may not stand there. */
export interface TextReading {
  doc: TextDoc
  problems: string[]
}

/** Reads a stored rich text. The inverse of `toLexical`. Never throws; nothing stored is an empty text. */
export function fromLexical(value: unknown): TextReading {
  if (value === null || value === undefined) return { doc: [], problems: [] }
  const parsed = lexicalValue.safeParse(value)
  if (!parsed.success)
    return { doc: [], problems: ['Teksten kan ikkje lesast. Last sida på nytt, og prøv ein gong til.'] }
  const problems: string[] = []
  const blocks = readBlocks(parsed.data.root.children, (sentence) => problems.push(sentence))
  const checked = parseOrSay(textDoc, blocks)
  if (checked.problems) problems.push(...checked.problems.map((p) => p.message))
  return { doc: checked.value ?? [], problems: [...new Set(problems)] }
}

const readBlocks = (nodes: unknown[], complain: Complain): unknown[] =>
  nodes.flatMap((node) => {
    const parsed = blockNode.safeParse(node)
    if (parsed.success) return [readBlock(parsed.data, complain)]
    complain(
      `Teksten har noko som ikkje kan stå her (${anyNode.parse(node).type}). Bruk avsnitt, overskrifter, lister, lenkjer, tabellar eller ramme.`,
    )
    return []
  })

function readBlock(node: BlockNode, complain: Complain): unknown {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: readInlines(node.children, complain) }
    case 'heading':
      if (node.tag !== 'h3' && node.tag !== 'h4')
        complain(
          `Ei overskrift i teksten kan vere på nivå 3 eller 4, ikkje ${node.tag}. Tittelen og spørsmåla står over.`,
        )
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
      if (rows.length === 0) complain('Tabellen må ha minst éi rad under overskriftsrada.')
      return { type: 'table', head, rows }
    }
    case 'block': {
      const body = lexicalValue.safeParse(node.fields.body)
      const children = body.success ? readBlocks(body.data.root.children, complain) : []
      if (children.length === 0) complain('Ramma er tom. Skriv i ho, eller slett ho.')
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
    complain('Ei celle i ein tabell kan berre ha tekst.')
    return []
  })
  return readInlines(
    paragraphs.flatMap((children, index) => (index === 0 ? children : [space, ...children])),
    complain,
  )
}
