import { expect, it } from 'vitest'
import { parseChange } from './parse-change.ts'

const change = (more: object) => ({
  id: '7c1e4a52-3f5c-4a57-9d0a-0c4b2f7d1a11',
  target: { kind: 'service', key: 'sfo' },
  field: 'title',
  content: { nn: 'SFO' },
  base: 'd',
  rev: 3,
  kind: 'editorial',
  state: 'draft',
  by: 'kari',
  at: '2026-11-30T08:00:00.000Z',
  ...more,
})
const problem = (more: object) => parseChange(change(more)).problems?.[0]

it('reads a change, its content as the field has it', () => {
  expect(parseChange(change({})).value).toMatchObject({ content: { nn: 'SFO' } })
  expect(parseChange(change({ field: 'slotRules.price', content: { rule: 'open' } })).value?.content).toEqual({
    rule: 'open',
    requiresLocal: false,
  })
  expect(parseChange(change({ lang: 'nn', content: ' SFO ' })).value?.content).toBe('SFO')
  expect(parseChange(change({ field: 'result', content: undefined })).value?.content).toBeUndefined()
})

it.each([
  ['a field that is not there', { field: 'titel' }, 'field', 'changeField'],
  ['what names the record', { field: 'key', content: 'x' }, 'field', 'changeField'],
  [
    'one language of what has none of its own',
    { field: 'slots.price', lang: 'nn', content: [] },
    'lang',
    'changeField',
  ],
  ['content of another form', { content: 'SFO' }, 'content', 'notFields'],
  [
    'one wrong value within',
    { field: 'slots.price', content: [{ id: 'a', what: {}, amount: 'free' }] },
    'content.0.what',
    'wordsMissing',
  ],
  ['a day that is not there', { from: '2027-02-30' }, 'from', 'date'],
  [
    'a whole document of another name',
    {
      field: 'whole',
      content: { kind: 'contactRole', key: 'vakt', label: { nn: 'Vakt' } },
      target: { kind: 'contactRole', key: 'legevakt' },
    },
    'content',
    'changeTarget',
  ],
])('refuses %s', (_what, more, path, code) => {
  expect(problem(more)).toMatchObject({ path, code })
})

it('says what stands nowhere: a slot of an override has its mode, and its languages below its content', () => {
  const mine = { target: { kind: 'override', key: 'osteroy/sfo' }, field: 'slots.summary' }
  expect(problem({ ...mine, content: { mode: 'kanskje' } })).toMatchObject({ path: 'content.mode', code: 'notAmong' })
  const doc = [{ type: 'paragraph', children: [{ type: 'text', text: 'Skog.' }] }]
  expect(parseChange(change({ ...mine, lang: 'nn', content: doc })).value?.content).toEqual(doc)
})
