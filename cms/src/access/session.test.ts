import { expect, it } from 'vitest'
import { sessionOf } from './session.ts'

const withRoles = (...roles: unknown[]) => sessionOf({ user: { id: 'kari', roles } })

it('is nobody when nobody is signed in, or somebody unknown', () => {
  expect(sessionOf({ user: null })).toBeNull()
  expect(sessionOf({})).toBeNull()
  expect(sessionOf({ user: { id: 3 } })).toBeNull()
})

it('has her roles where they apply, and the kommuner she works in once each', () => {
  const held = [
    { role: 'kommuneEditor', kommune: 'a' },
    { role: 'kommunePublisher', kommune: 'b' },
    { role: 'dutyOfficer', kommune: 'b' },
  ]
  expect(
    withRoles(held[0], { role: 'kommunePublisher', kommune: { id: 'b' } }, { role: 'dutyOfficer', kommune: 'b' }),
  ).toEqual({ id: 'kari', isRegion: false, held, kommuner: ['a', 'b'] })
})

it('administers the region by that role alone', () => {
  expect([withRoles({ role: 'regionAdministrator' }), withRoles({ role: 'regionEditor' })]).toMatchObject([
    { isRegion: true },
    { isRegion: false },
  ])
})

it('gets nothing from a role without its kommune, or from no roles', () => {
  expect(withRoles({ role: 'reader', kommune: null })).toEqual({ id: 'kari', isRegion: false, held: [], kommuner: [] })
  expect(sessionOf({ user: { id: 'kari', roles: null } })).toMatchObject({ held: [] })
})

it('a made-up role is nobody’s', () => expect(withRoles({ role: 'admin' })).toBeNull())
