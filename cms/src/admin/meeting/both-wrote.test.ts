import { expect, it } from 'vitest'
import { bothWrote, onlyThese } from './both-wrote.ts'

const loaded = {
  id: '1',
  rev: 3,
  updatedAt: 'då',
  phone: '1',
  email: null,
  roles: [],
  address: { street: 'Gata 1', city: 'Lonevåg', postalCode: null },
  hours: { weekly: [{ days: [1], closes: null }] },
}
const groups = new Set(['address'])
const met = (changed: object, theirs: object) =>
  bothWrote({ loaded, changed: { ...changed }, theirs: { ...loaded, rev: 4, updatedAt: 'no', ...theirs }, groups })

it('says of each field who has written in it', () => {
  expect(met({ phone: '2', email: 'a@b.no' }, { phone: '3', roles: ['r'] })).toEqual([
    { path: 'phone', by: 'both', mine: '2', theirs: '3' },
    { path: 'email', by: 'her', mine: 'a@b.no', theirs: null },
    { path: 'roles', by: 'others', mine: undefined, theirs: ['r'] },
  ])
})

it('looks into groups: two who write in one of them do not meet before they write in the same field', () => {
  expect(
    met(
      { address: { street: 'Gata 2', city: 'Lonevåg', postalCode: '' } },
      { address: { street: 'Gata 1', city: 'Os' } },
    ),
  ).toEqual([
    { path: 'address.street', by: 'her', mine: 'Gata 2', theirs: 'Gata 1' },
    { path: 'address.city', by: 'others', mine: 'Lonevåg', theirs: 'Os' },
  ])
})

it('what both wrote alike stands already, and nothing is nothing however it is written', () => {
  expect(met({ phone: '2' }, { phone: '2' })).toEqual([{ path: 'phone', by: 'others', mine: '2', theirs: '2' }])
  expect(met({}, { email: '', roles: null, hours: { weekly: [{ days: [1] }] } })).toEqual([])
  expect(met({ hours: { weekly: [{ days: [2] }] } }, {})).toMatchObject([{ path: 'hours', by: 'her' }])
})

it('sends what is hers and nothing else, and what she has emptied as empty', () => {
  const fields = met(
    { phone: undefined, address: { street: 'Gata 2', city: 'Bergen', postalCode: '5282' } },
    { address: { street: 'Gata 1', city: 'Os', postalCode: null } },
  )
  expect(onlyThese(fields.filter(({ by }) => by !== 'others'))).toEqual({
    phone: null,
    address: { street: 'Gata 2', city: 'Bergen', postalCode: '5282' },
  })
})
