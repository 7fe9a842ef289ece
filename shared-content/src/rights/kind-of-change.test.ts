import { expect, it } from 'vitest'
import { kommune, RECORD_KINDS, WHOLE, type RecordKind } from '../contract/index.ts'
import { KOMMUNE_SETTINGS, reviewKindOf, rightsKindOf } from './kind-of-change.ts'

const of = (kind: RecordKind, field: string, type?: Parameters<typeof rightsKindOf>[1]) =>
  rightsKindOf({ target: { kind }, field }, type)

it('a contact is as urgent as its field', () => {
  expect([of('contact', 'phone'), of('contact', 'hours'), of('contact', 'email'), of('contact', WHOLE)]).toEqual([
    'phones',
    'hours',
    'contacts',
    'contacts',
  ])
})

it('a value is what its fact is, and held to most when nobody knows', () => {
  expect([
    of('localFact', 'value', 'money'),
    of('localFact', 'value', 'hours'),
    of('localFact', 'value', 'url'),
  ]).toEqual(['prices', 'hours', 'facts'])
  expect(of('localFact', 'value')).toBe('prices')
})

it('of a kommune, its settings are its own and the rest is not', () => {
  expect([of('kommune', 'welcome'), of('kommune', 'domain'), of('kommune', WHOLE)]).toEqual([
    'settings',
    'kommuner',
    'kommuner',
  ])
  expect(KOMMUNE_SETTINGS.filter((field) => !(field in kommune.shape))).toEqual([])
})

it('every kind of record is a matter of something', () => {
  for (const kind of RECORD_KINDS) expect(of(kind, WHOLE), kind).toBeTypeOf('string')
})

it('what people write is seen by so many as is set, the rest by one', () => {
  expect(
    (['text', 'vocabulary', 'phones', 'hours', 'prices', 'redirects', 'settings'] as const).map(reviewKindOf),
  ).toEqual(['texts', 'texts', 'contacts', 'contacts', 'facts', undefined, undefined])
})
