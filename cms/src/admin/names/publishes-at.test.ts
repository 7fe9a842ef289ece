import { expect, it } from 'vitest'
import { sessionOf } from '../../access/session.ts'
import { isMixed, placeOf, publishesAt } from './publishes-at.ts'

const user = (...roles: [role: string, kommune?: string][]) => ({
  id: 'u',
  roles: roles.map(([role, kommune]) => ({ role, kommune })),
})
const EDITOR = user(['kommuneEditor', 'a'])
const BOTH = user(['kommuneEditor', 'a'], ['kommunePublisher', 'b'])

it('an editor publishes nowhere, all others somewhere', () => {
  expect([publishesAt(EDITOR), publishesAt(user())]).toEqual([false, false])
  expect([
    publishesAt(user(['kommunePublisher', 'b'])),
    publishesAt(user(['regionAdministrator'])),
    publishesAt(BOTH),
    publishesAt(null),
  ]).toEqual([true, true, true, true])
})

it('who publishes in one kommune and writes in another publishes only in the one', () => {
  expect([publishesAt(BOTH, 'a'), publishesAt(BOTH, 'b')]).toEqual([false, true])
  expect(publishesAt(user(['regionAdministrator'], ['kommuneEditor', 'a']), 'a')).toBe(true)
})

it('asks about the kommune of a document only where the answer depends on it', () => {
  const mixed = (who: object) => isMixed(sessionOf({ user: who })!)
  expect([
    mixed(BOTH),
    mixed(EDITOR),
    mixed(user(['kommunePublisher', 'b'])),
    mixed(user(['regionAdministrator'], ['kommuneEditor', 'a'])),
    mixed(user(['kommuneEditor', 'b'], ['kommunePublisher', 'b'])),
  ]).toEqual([true, false, false, false, false])
})

it('reads the document from the address, and none from lists and new forms', () => {
  expect(placeOf('/admin/collections/overrides/12ab')).toEqual({ collection: 'overrides', id: '12ab' })
  expect(placeOf('/admin/collections/overrides/12ab/versions/9')).toEqual({ collection: 'overrides', id: '12ab' })
  expect(
    ['/admin', '/admin/collections/overrides', '/admin/collections/overrides/create', '/admin/tilgjenge/osteroy'].map(
      placeOf,
    ),
  ).toEqual([undefined, undefined, undefined, undefined])
})
