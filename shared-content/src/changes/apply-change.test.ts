import { expect, it } from 'vitest'
import { service, WHOLE, type Change, type ContentRecord } from '../contract/index.ts'
import { applyChange, contentAt, overlaps, type Place } from './apply-change.ts'

const target = { kind: 'service' as const, key: 'sfo' }
const sfo = service.parse({
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'SFO', en: 'After-school care' },
  result: { nn: 'Plass' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: {},
  slotRules: { price: { rule: 'locked' } },
})
const at = (field: string, lang?: Change['lang'], of: Change['target'] = target): Place => ({
  target: of,
  field,
  ...(lang && { lang }),
})

it('writes exactly its own field, in its own language', () => {
  const now = applyChange(sfo, { ...at('title', 'en'), content: 'SFO (after-school care)' })
  expect(now).toEqual({ ...sfo, title: { nn: 'SFO', en: 'SFO (after-school care)' } })
  expect(applyChange(sfo, { ...at('slotRules.price'), content: { rule: 'open', requiresLocal: false } })).toEqual({
    ...sfo,
    slotRules: { price: { rule: 'open', requiresLocal: false } },
  })
})

it('empties a field: one that loses its last language goes, a group of slots stays', () => {
  expect(applyChange(sfo, at('result', 'nn'))).not.toHaveProperty('result')
  expect(applyChange(sfo, at('title', 'en'))).toMatchObject({ title: { nn: 'SFO' } })
  expect(applyChange(sfo, at('slotRules.price'))).toMatchObject({ slotRules: {} })
})

it('makes a whole document and takes it away', () => {
  expect(applyChange(undefined, { ...at(WHOLE), content: sfo })).toBe(sfo)
  expect(applyChange(sfo, at(WHOLE))).toBeUndefined()
  expect(applyChange(undefined, { ...at('title'), content: { nn: 'SFO' } })).toBeUndefined()
})

it('gives a kommune an override when it has none, and keeps the mode when one language is written', () => {
  const mine = { kind: 'override' as const, key: 'osteroy/sfo' }
  const made = applyChange(undefined, { ...at('slots.price', undefined, mine), content: { mode: 'hide' } })
  expect(made).toEqual({ kind: 'override', kommune: 'osteroy', service: 'sfo', slots: { price: { mode: 'hide' } } })
  const doc = [{ type: 'paragraph', children: [{ type: 'text', text: 'Skog.' }] }]
  const text = applyChange(
    { kind: 'override', kommune: 'osteroy', service: 'sfo', slots: { summary: { mode: 'replace' } } },
    { ...at('slots.summary', 'nn', mine), content: doc },
  )
  expect(text).toMatchObject({ slots: { summary: { mode: 'replace', content: { nn: doc } } } })
  expect(contentAt(text, at('slots.summary', 'nn', mine))).toBe(doc)
})

it('leaves a record alone when there is no such field', () => {
  expect(applyChange(sfo, { ...at('key'), content: 'x' })).toBe(sfo)
  expect(applyChange(sfo, { ...at('slots.price', 'nn'), content: [] })).toBe(sfo)
})

it('never writes on what it was given', () => {
  const frozen = Object.freeze({ ...sfo, title: Object.freeze({ ...sfo.title }) }) as ContentRecord
  expect(() => applyChange(frozen, { ...at('title', 'nn'), content: 'Skulefritidsordning' })).not.toThrow()
})

it('knows which changes meet', () => {
  expect(overlaps(at('title'), at('title', 'nn'))).toBe(true)
  expect(overlaps(at('title', 'en'), at('title', 'nn'))).toBe(false)
  expect(overlaps(at('title'), at('slug'))).toBe(false)
  expect(overlaps(at(WHOLE), at('slug'))).toBe(true)
  expect(overlaps(at(WHOLE), at(WHOLE, undefined, { kind: 'service', key: 'barnehage' }))).toBe(false)
})
