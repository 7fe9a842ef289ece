import { expect, it } from 'vitest'
import { publishesSomewhere } from './publishes-somewhere.ts'

it('an editor in a kommune publishes nowhere, all others somewhere', () => {
  const of = (...roles: string[]) => publishesSomewhere({ roles: roles.map((role) => ({ role })) })
  expect([of('kommuneEditor'), of()]).toEqual([false, false])
  expect([of('kommunePublisher'), of('regionEditor'), of('kommuneEditor', 'kommunePublisher'), publishesSomewhere(null)]).toEqual([true, true, true, true])
})
