import { sayProblem } from '@innbyggarportal/shared-content/words'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLosses } from './find-losses.ts'
import { fromLexical } from './from-lexical.ts'
import { anyTextDoc } from './text-doc.arbitrary.ts'
import { toLexical } from './to-lexical.ts'

const stored = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (words: string, more: object = {}) => ({ type: 'text', text: words, format: 0, ...more })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', format: '', indent: 0, children })
const list = (more: object, ...children: unknown[]) => ({
  type: 'list',
  listType: 'number',
  start: 1,
  ...more,
  children: [{ type: 'listitem', children }],
})
const cell = (more: object, ...children: unknown[]) => ({ type: 'tablecell', ...more, children })
const table = (...cells: unknown[]) => ({
  type: 'table',
  children: [cells, [cell({}, paragraph(text('x')))]].map((row) => ({ type: 'tablerow', children: row })),
})

/** All that the editors of others can make and ours has no word for. */
const LOST: readonly (readonly [string, unknown, string])[] = [
  ['a line break', paragraph(text('ein'), { type: 'linebreak' }, text('to')), 'linjeskift'],
  ['a tab', paragraph(text('ein'), { type: 'tab', text: '\t' }, text('to')), 'tabulator'],
  ['underline', paragraph(text('ein', { format: 8 })), 'understreka'],
  ['bold with strikethrough', paragraph(text('ein', { format: 1 | 4 })), 'gjennomstreka'],
  ['code', paragraph(text('ein', { format: 16 })), 'Bruk feit skrift'],
  ['a raised sign', paragraph(text('2', { format: 64 })), 'heva'],
  ['a lowered sign', paragraph(text('2', { format: 32 })), 'senka'],
  [
    'a mark in a link',
    paragraph({ type: 'link', fields: { url: 'https://a.no' }, children: [text('a', { format: 8 })] }),
    'understreka',
  ],
  ['a colour', paragraph(text('ein', { style: 'color: red' })), 'farga'],
  ['a centred paragraph', { ...paragraph(text('ein')), format: 'center' }, 'midtstilte'],
  ['an indented one', { ...paragraph(text('ein')), indent: 1 }, 'rykte inn'],
  ['a list that begins with 4', list({ start: 4 }, text('ein')), 'byrjar på 4'],
  ['a list of boxes', list({ listType: 'check' }, text('ein')), 'krysse av'],
  ['merged cells', table(cell({ colSpan: 2 }, paragraph(text('ein')))), 'slegne saman'],
  ['cells merged downwards', table(cell({ rowSpan: 2 }, paragraph(text('ein')))), 'slegne saman'],
  ['two paragraphs in a cell', table(cell({}, paragraph(text('ein')), paragraph(text('to')))), 'eitt avsnitt'],
  [
    'a line break in a box',
    { type: 'block', fields: { blockType: 'callout', body: stored(paragraph({ type: 'linebreak' })) } },
    'linjeskift',
  ],
]

/** These were refused before, as parts that have no place. */
const REFUSED: readonly (readonly [string, unknown])[] = [
  ['a rule across the page', { type: 'horizontalrule' }],
  ['a quotation', { type: 'quote', children: [text('ein')] }],
  ['a picture', { type: 'upload', value: 'x' }],
  ['a picture in a line', paragraph({ type: 'upload', value: 'x' })],
  ['a code block', { type: 'code', children: [text('ein')] }],
  ['a list in a list', list({}, list({}, text('ein')))],
  ['another block', { type: 'block', fields: { blockType: 'banner' } }],
]

describe('what another program can put into the text field', () => {
  it.each(LOST)('is told of where it is left out: %s', (_name, node, sentence) => {
    const losses = findLosses(stored(node))
    expect(losses).toHaveLength(1)
    expect(sayProblem(losses[0]!, 'nn')).toContain(sentence)
  })

  it.each(REFUSED)('is refused: %s', (_name, node) => expect(fromLexical(stored(node)).problems).not.toEqual([]))

  it.each(LOST)('is read as it always was, so that no text that stands is another: %s', (_name, node) =>
    expect(fromLexical(stored(node)).doc).not.toEqual([]),
  )

  it('is nothing of what the contract has', () => {
    fc.assert(
      fc.property(anyTextDoc, (doc) => {
        expect(findLosses(toLexical(doc))).toEqual([])
      }),
    )
  })

  it('is counted place by place', () => {
    const twice = stored(paragraph({ type: 'linebreak' }, { type: 'linebreak' }), list({ start: 4 }, text('a')))
    expect(findLosses(twice).map((p) => p.code)).toEqual(['lineBreak', 'lineBreak', 'listStart'])
    expect([null, undefined, 'x', { root: {} }].flatMap(findLosses)).toEqual([])
  })
})
