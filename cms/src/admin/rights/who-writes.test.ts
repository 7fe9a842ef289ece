import { expect, it } from 'vitest'
import { whoWrites } from './who-writes.ts'

const seen = (collection: string, canSave: boolean, data: object = {}, closed: string[] = []) =>
  whoWrites({ collection, canSave, data, canWrite: (field) => !closed.includes(field) })
const price = { kommune: 'a', value: { type: 'money', value: { ore: 1 } } }

it('what she may save needs no sentence', () => {
  for (const collection of ['contacts', 'local-facts', 'services', 'kommuner', 'overrides'])
    expect(seen(collection, true, price)).toEqual([])
})

it('a price, opening hours and other facts are each said as what they are', () => {
  expect(seen('local-facts', false, price)).toEqual(['prices'])
  expect(seen('local-facts', false, { ...price, value: { type: 'hours', value: {} } })).toEqual(['hours'])
  expect(seen('local-facts', false, { ...price, value: { type: 'url' } })).toEqual(['facts'])
})

it('a contact says which part of it is closed', () => {
  expect(seen('contacts', true, {}, ['hours'])).toEqual(['hours'])
  expect(seen('contacts', true, {}, ['name', 'phone'])).toEqual(['contacts'])
  expect(seen('contacts', true, {}, ['name'])).toEqual(['restOfContact'])
  expect(seen('contacts', false)).toEqual(['contacts', 'hours'])
})

it('what holds for all is the region’s', () => {
  expect([
    seen('services', false),
    seen('local-facts', false, { value: { type: 'money' } }),
    seen('kommuner', false),
  ]).toEqual([['region'], ['region'], ['kommune']])
})
