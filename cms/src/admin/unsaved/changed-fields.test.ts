import { expect, it } from 'vitest'
import { asBase, canonical, changedFields } from './changed-fields.ts'

it('finds what was written, and not what only comes in another order or is nothing in another way', () => {
  const base = asBase({
    title: 'SFO',
    price: [{ id: 'a', what: { nn: 'Plass', nb: 'Plass' } }],
    summary: null,
    urgent: [],
  })
  expect(
    changedFields(
      { title: 'SFO', price: [{ what: { nb: 'Plass', nn: 'Plass' }, id: 'a' }], summary: '', urgent: undefined },
      base,
    ),
  ).toEqual({})
  expect(changedFields({ title: 'SFO!', price: [], summary: 'Ny', urgent: null }, base)).toEqual({
    title: 'SFO!',
    price: [],
    summary: 'Ny',
  })
})

it('keeps neither what nobody writes nor passwords', () => {
  expect(
    changedFields(
      {
        id: '1',
        updatedAt: 'x',
        _status: 'draft',
        password: 'hemmeleg',
        'confirm-password': 'hemmeleg',
        currentPassword: 'x',
        apiKey: 'x',
        title: 'a',
      },
      {},
    ),
  ).toEqual({ title: 'a' })
  expect(Object.keys(asBase({ password: 'hemmeleg', title: 'a' }))).toEqual(['title'])
})

it('the order of a list is part of it', () => {
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
})
