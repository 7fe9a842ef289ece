import type { Problem } from '@innbyggarportal/shared-content/contract'
import { anyNode, inlineNode, type InlineNode } from './lexical-schema.ts'

/** Says what of a text cannot be read or may not stand there. */
export type Complain = (code: Problem['code'], params?: Problem['params']) => void

interface Run {
  type: 'text'
  text: string
  strong?: true
  emphasis?: true
}
type Read = Run | { type: 'span' | 'fact' | 'link'; [field: string]: unknown }

const BOLD = 1
const ITALIC = 2

/** Inline nodes as the contract has them: other marks are left out, neighbouring runs with the same marks are one. */
export function readInlines(nodes: unknown[], complain: Complain): Read[] {
  const out: Read[] = []
  for (const node of nodes) {
    const parsed = inlineNode.safeParse(node)
    if (!parsed.success) {
      complain('linePart', { part: anyNode.parse(node).type })
      continue
    }
    const read = readInline(parsed.data, out.at(-1), complain)
    const last = out.at(-1)
    if (read.type === 'text' && last?.type === 'text' && sameMarks(isRun(last), isRun(read))) {
      out[out.length - 1] = { ...last, text: isRun(last).text + isRun(read).text }
    } else if (read.type !== 'text' || isRun(read).text !== '') out.push(read)
  }
  return out
}

function readInline(node: InlineNode, before: Read | undefined, complain: Complain): Read {
  switch (node.type) {
    case 'text':
      return { type: 'text', text: node.text, ...marksOf(typeof node.format === 'number' ? node.format : 0) }
    // A line break inside a paragraph is a space; it wears the marks of the words before it.
    case 'linebreak':
    case 'tab':
      return before?.type === 'text' ? { ...isRun(before), text: ' ' } : { type: 'text', text: ' ' }
    case 'link':
    case 'autolink':
      return { type: 'link', href: node.fields.url ?? '', children: readInlines(node.children, complain) }
    case 'inlineBlock':
      if (node.fields.blockType === 'fact') {
        if (!node.fields.fact) complain('factNotChosen')
        return { type: 'fact', fact: node.fields.fact ?? '' }
      }
      return { type: 'span', lang: node.fields.lang ?? '', text: node.fields.text ?? '' }
  }
}

const isRun = (read: Read): Run => read as Run
const sameMarks = (a: Run, b: Run) => a.strong === b.strong && a.emphasis === b.emphasis
const marksOf = (format: number) => ({
  ...(format & BOLD ? { strong: true as const } : {}),
  ...(format & ITALIC ? { emphasis: true as const } : {}),
})
