import { expect, it } from 'vitest'
import { sessionOf } from './session.ts'

const withRoles = (...roles: unknown[]) => sessionOf({ user: { id: 'kari', roles } })

it('is nobody when nobody is signed in, or somebody unknown', () => {
  expect(sessionOf({ user: null })).toBeNull()
  expect(sessionOf({})).toBeNull()
  expect(sessionOf({ user: { id: 3 } })).toBeNull()
})

it('writes where she edits or publishes, publishes where she publishes', () => {
  expect(
    withRoles({ role: 'kommuneEditor', kommune: 'a' }, { role: 'kommunePublisher', kommune: { id: 'b' } }),
  ).toEqual({ id: 'kari', isRegion: false, memberOf: ['a', 'b'], publisherOf: ['b'] })
})

it('gets nothing from a role without its kommune, or from no roles', () => {
  expect(withRoles({ role: 'kommunePublisher', kommune: null })).toEqual({
    id: 'kari',
    isRegion: false,
    memberOf: [],
    publisherOf: [],
  })
  expect(sessionOf({ user: { id: 'kari', roles: null } })).toMatchObject({ isRegion: false, memberOf: [] })
})

it('a made-up role is nobody’s', () => expect(withRoles({ role: 'admin' })).toBeNull())
