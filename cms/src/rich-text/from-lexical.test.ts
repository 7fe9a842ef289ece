import { textDoc } from '@innbyggarportal/shared-content/contract'
import fc from 'fast-check'
import { sayProblem } from '@innbyggarportal/shared-content/words'
import { describe, expect, it } from 'vitest'
import { fromLexical } from './from-lexical.ts'
import { anyTextDoc } from './text-doc.arbitrary.ts'
import { toLexical } from './to-lexical.ts'

const stored = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (url: string, ...children: unknown[]) => ({ type: 'link', fields: { linkType: 'custom', url }, children })

describe('a text that goes into the CMS and out again', () => {
  it('is the same text, whatever the contract allows in it', () => {
    fc.assert(
      fc.property(anyTextDoc, (doc) => {
        expect(textDoc.safeParse(doc).success).toBe(true)
        expect(fromLexical(JSON.parse(JSON.stringify(toLexical(doc))))).toEqual({ doc, problems: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('is stored the same each time, so an unchanged import changes nothing', () => {
    fc.assert(
      fc.property(anyTextDoc, (doc) => {
        expect(toLexical(fromLexical(toLexical(doc)).doc)).toEqual(toLexical(doc))
      }),
      { numRuns: 50 },
    )
  })
})

describe('what an editor can do in the text field', () => {
  it('reads nothing as an empty text', () => expect(fromLexical(null)).toEqual({ doc: [], problems: [] }))

  it('keeps pasted html as the words it is', () => {
    const reading = fromLexical(stored(paragraph(text('<script>alert(1)</script>'))))
    expect(reading).toEqual({
      doc: [{ type: 'paragraph', children: [{ type: 'text', text: '<script>alert(1)</script>' }] }],
      problems: [],
    })
  })

  it('leaves out marks that do not exist here and joins what they divided', () => {
    const underline = 8
    expect(fromLexical(stored(paragraph(text('ein '), text('to', underline)))).doc).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'ein to' }] },
    ])
  })

  it('makes a line break a space', () => {
    expect(fromLexical(stored(paragraph(text('ein', 1), { type: 'linebreak' }, text('to', 1)))).doc).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'ein to', strong: true }] },
    ])
  })

  it.each([
    ['a link without text', paragraph(link('https://a.no')), 'Ei lenkje må ha tekst.'],
    ['a link of only spaces', paragraph(link('https://a.no', text('  '))), 'Ei lenkje må ha tekst.'],
    ['a javascript link', paragraph(link('javascript:alert(1)', text('x'))), 'javascript:'],
    ['a heading of level 2', { type: 'heading', tag: 'h2', children: [text('x')] }, 'nivå 3 eller 4'],
    ['an image', { type: 'upload', value: 'x' }, 'upload'],
    [
      'a table of one row',
      {
        type: 'table',
        children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [paragraph(text('x'))] }] }],
      },
      'minst éi rad',
    ],
    ['an empty callout', { type: 'block', fields: { blockType: 'callout', tone: 'info' } }, 'Ramma er tom'],
    [
      'a list in a list',
      {
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [{ type: 'list', listType: 'bullet', children: [] }] }],
      },
      '(list)',
    ],
    [
      'a fact not chosen',
      paragraph({ type: 'inlineBlock', fields: { blockType: 'fact' } }),
      'Vel kva lokal opplysning',
    ],
    ['a 200 kB paragraph', paragraph(text('a'.repeat(200_000))), 'Del det opp'],
  ])('answers %s with a sentence', (_name, node, sentence) => {
    expect(
      fromLexical(stored(node))
        .problems.map((p) => sayProblem(p, 'nn'))
        .join(' '),
    ).toContain(sentence)
  })

  it('answers what is no rich text at all with a sentence', () =>
    expect(fromLexical('<p>hei</p>').problems).toHaveLength(1))
})
