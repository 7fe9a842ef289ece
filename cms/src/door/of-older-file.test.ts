import { expect, it } from 'vitest'
import { digestOf } from '../document/digest-of.ts'
import { ofOlderFile } from './of-older-file.ts'

const text = (words: string) => ({ nn: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] })
const row = (words: string, kind: string) => ({ digest: digestOf(text(words)), kind, at: '2026-10-01T08:00:00.000Z' })
const service = (kind: string) => ({
  kind: 'service',
  key: 'sfo',
  slots: { price: text('b') },
  changeLog: { price: [row('b', kind)] },
})
const override = {
  kind: 'override',
  kommune: 'osteroy',
  service: 'sfo',
  slots: { price: { mode: 'replace', base: { content: text('a'), digest: digestOf(text('a')), logLength: 0 } } },
}
const seen = (kind: string) =>
  (ofOlderFile([service(kind), override])[1] as typeof override).slots.price.base as { seen?: unknown }

it('counts what an older file asked nobody to look at as seen, and nothing else', () => {
  expect(seen('editorial').seen).toEqual([text('b')])
  expect(seen('functional').seen).toBeUndefined()
  expect(seen('functional')).not.toHaveProperty('logLength')
})

it('gives everything else back as it came', () => {
  const others = [override, { kind: 'kommune' }, 'tull', null, { kind: 'override', service: 'sfo' }]
  expect(ofOlderFile(others)).toBe(others)
  expect(ofOlderFile([service('editorial'), ...others.slice(1)]).slice(1)).toEqual(others.slice(1))
})
