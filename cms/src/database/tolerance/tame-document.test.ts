import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { tameDocument, UNKNOWN_TIME } from './tame-document.ts'
import { UNREADABLE } from './unreadable.ts'

const fields = [
  { name: 'createdAt', type: 'date' },
  { name: 'day', type: 'date' },
  { name: 'words', type: 'richText', localized: true },
  { name: 'rows', type: 'json' },
  {
    name: 'place',
    type: 'group',
    flattenedFields: [
      { name: 'content', type: 'richText', localized: true },
      { name: 'street', type: 'text' },
    ],
  },
] as unknown as FlattenedField[]

it('leaves alone what was written, and what was not', () => {
  const text = { root: { type: 'root', children: [] } }
  for (const doc of [
    {},
    { day: null, words: null, place: { content: { nn: undefined, nb: null }, street: null } },
    { createdAt: UNKNOWN_TIME, words: { nn: text, nb: null }, place: { content: {}, street: 'x' }, rows: [1] },
  ]) {
    const before = structuredClone(doc)
    expect(tameDocument(fields, doc)).toEqual([])
    expect(doc).toEqual(before)
  }
})

it('takes out what cannot be read, and names it', () => {
  const doc = {
    createdAt: 'x',
    day: UNREADABLE,
    words: { nn: 'x' },
    rows: UNREADABLE,
    place: { content: 'x', street: 5 },
  }
  expect(tameDocument(fields, doc)).toEqual(['createdAt', 'day', 'words', 'rows', 'place.content', 'place.street'])
  expect(doc).toEqual({
    createdAt: UNKNOWN_TIME,
    day: null,
    words: { nn: null },
    rows: null,
    place: { content: {}, street: null },
  })
})
