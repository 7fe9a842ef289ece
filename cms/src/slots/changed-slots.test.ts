import { expect, it } from 'vitest'
import { toLexical } from '../rich-text/to-lexical.ts'
import { changedSlots } from './changed-slots.ts'

const text = (words: string) => toLexical([{ type: 'paragraph', children: [{ type: 'text', text: words }] }])
const withTraces = (words: string) => ({
  root: {
    type: 'root',
    direction: null,
    children: [{ type: 'paragraph', indent: 0, children: [{ type: 'text', text: words, style: '' }] }],
  },
})

it('sees another mode and other words, slot by slot', () => {
  const before = { summary: { mode: 'replace', content: text('ein') }, price: { mode: 'hide' } }
  expect(changedSlots(before, { summary: { mode: 'replace', content: text('to') }, price: { mode: 'hide' } })).toEqual([
    'summary',
  ])
  expect(
    changedSlots(before, { summary: { mode: 'addAfter', content: text('ein') }, price: { mode: 'inherit' } }),
  ).toEqual(['summary', 'price'])
})

it('does not take an editor’s traces, or an empty list, for a change', () => {
  expect(
    changedSlots(
      { summary: { mode: 'replace', content: text('ein') }, price: { mode: 'inherit', content: null } },
      { summary: { mode: 'replace', content: withTraces('ein') }, price: { content: [] } },
    ),
  ).toEqual([])
})

it('in a new override everything that does not inherit is a change', () => {
  expect(changedSlots(undefined, { urgent: { mode: 'hide' } })).toEqual(['urgent'])
})
