import type { Problem } from '@innbyggarportal/shared-content/contract'
import { z } from 'zod'
import { lexicalValue } from './lexical-schema.ts'

/** Marks the editor of another program may have given words, and the contract has not (Lexical's bits of a text's format). */
const LOST_MARKS = { strikethrough: 4, underline: 8, code: 16, subscript: 32, superscript: 64, highlight: 128 } as const
const FOLLOWS_THE_TEXT = ['', 'left', 'start']

const node = z.looseObject({
  type: z.string().catch('?'),
  children: z.array(z.unknown()).catch([]),
  format: z.union([z.number(), z.string()]).catch(0),
  indent: z.number().catch(0),
  start: z.number().catch(1),
  listType: z.string().catch(''),
  colSpan: z.number().catch(1),
  rowSpan: z.number().catch(1),
  style: z.string().catch(''),
  fields: z.object({ body: z.unknown() }).catch({ body: undefined }),
})
type Node = z.infer<typeof node>

/**
 * What reading a stored text as the contract's would leave out without a word: a line break becomes a space, a list that
 * begins with 4 begins with 1. What stands is read as it always was; who writes it anew is told what to write instead.
 * One for each place.
 */
export function findLosses(value: unknown): Problem[] {
  const parsed = lexicalValue.safeParse(value)
  return parsed.success ? parsed.data.root.children.flatMap(lossesAt) : []
}

function lossesAt(stored: unknown): Problem[] {
  const parsed = node.safeParse(stored)
  if (!parsed.success) return []
  const { children, fields } = parsed.data
  return [...lossesOf(parsed.data), ...children.flatMap(lossesAt), ...findLosses(fields.body)]
}

function lossesOf(at: Node): Problem[] {
  const lost = (code: Problem['code'], params: Problem['params'] = {}): Problem => ({ path: '', code, params })
  switch (at.type) {
    case 'linebreak':
      return [lost('lineBreak')]
    case 'tab':
      return [lost('tabSign')]
    case 'text': {
      const { format } = at
      const marks = typeof format === 'number' && Object.values(LOST_MARKS).some((bit) => (format & bit) !== 0)
      return marks || /\b(color|background|text-decoration|vertical-align)\s*:/.test(at.style) ? [lost('textMark')] : []
    }
    case 'list':
      return [
        ...(at.start === 1 ? [] : [lost('listStart', { start: at.start })]),
        ...(at.listType === 'check' ? [lost('listCheck')] : []),
        ...placed(at, lost),
      ]
    case 'tablecell':
      return [
        ...(at.colSpan > 1 || at.rowSpan > 1 ? [lost('cellMerged')] : []),
        ...(at.children.length > 1 ? [lost('cellParagraphs')] : []),
      ]
    case 'paragraph':
    case 'heading':
    case 'listitem':
      return placed(at, lost)
    default:
      return []
  }
}

/** A block that was moved to the middle, to the right or inwards. */
const placed = ({ format, indent }: Node, lost: (code: Problem['code']) => Problem): Problem[] =>
  indent > 0 || (typeof format === 'string' && !FOLLOWS_THE_TEXT.includes(format)) ? [lost('textPlaced')] : []
