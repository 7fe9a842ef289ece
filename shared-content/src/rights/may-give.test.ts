import { expect, it } from 'vitest'
import { mayGive } from './may-give.ts'
import { KOMMUNE_ROLES, REGION_ROLES, type Held, type Role } from './roles.ts'

const region: Held[] = [{ role: 'regionAdministrator' }]
const kommune: Held[] = [{ role: 'kommuneAdministrator', kommune: 'a' }]
const others: Held[][] = [
  [{ role: 'regionEditor' }, { role: 'regionPublisher' }],
  [
    { role: 'kommunePublisher', kommune: 'a' },
    { role: 'crisisLead', kommune: 'a' },
  ],
]
const other = { isHerself: false }
const herself = { isHerself: true }

it('the administrator of the region gives every role to others', () => {
  for (const role of REGION_ROLES) expect(mayGive(region, { role }, other)).toBe(true)
  for (const role of KOMMUNE_ROLES) expect(mayGive(region, { role, kommune: 'b' }, other)).toBe(true)
})

it('the administrator of a kommune gives its roles, and none elsewhere', () => {
  for (const role of KOMMUNE_ROLES)
    expect(['a', 'b', undefined].map((k) => mayGive(kommune, { role, kommune: k }, other))).toEqual([
      true,
      false,
      false,
    ])
  for (const role of REGION_ROLES) {
    expect(mayGive(kommune, { role }, other)).toBe(false)
    // A kommune beside a role of the region is no way round.
    expect(mayGive(kommune, { role, kommune: 'a' }, other)).toBe(false)
  }
})

it('nobody else gives anything', () => {
  for (const held of others)
    for (const role of [...REGION_ROLES, ...KOMMUNE_ROLES] as Role[])
      expect(mayGive(held, { role, kommune: 'a' }, other)).toBe(false)
})

it('to herself nobody gives more than she has', () => {
  const gives = (held: Held[], role: Role, k = 'a') => mayGive(held, { role, kommune: k }, herself)
  expect([
    gives(kommune, 'kommunePublisher'),
    gives(kommune, 'reader'),
    gives(kommune, 'kommuneAdministrator'),
  ]).toEqual([true, true, true])
  // Passing by the second pair of eyes is more.
  expect([gives(kommune, 'crisisLead'), gives(kommune, 'dutyOfficer'), gives(region, 'crisisLead')]).toEqual([
    false,
    false,
    false,
  ])
  expect([gives(region, 'regionPublisher'), gives(region, 'kommuneAdministrator')]).toEqual([true, true])
})
