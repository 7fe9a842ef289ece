import { expect, it } from 'vitest'
import type { Session } from '../../access/index.ts'
import { waitsFor } from './waits-for.ts'

const region: Pick<Session, 'held'> = { held: [{ role: 'regionAdministrator' }] }
const kommune: Pick<Session, 'held'> = { held: [{ role: 'kommuneEditor', kommune: 'a' }] }

it('what a kommune’s editor has no way to is the region’s', () => {
  expect(waitsFor([{ owner: 'region' }], kommune)).toBe('region')
  expect(waitsFor([{ owner: 'region' }, { owner: 'kommune', href: '/x' }], kommune)).toBeUndefined()
})

it('what only the kommune can decide is not counted as the region’s, though it may', () => {
  expect(waitsFor([{ owner: 'kommune', href: '/x' }], region)).toBe('kommune')
  expect(
    waitsFor(
      [
        { owner: 'kommune', href: '/x' },
        { owner: 'region', href: '/y' },
      ],
      region,
    ),
  ).toBeUndefined()
})

it('what nobody knows whose it is stays with whoever reads it', () =>
  expect([waitsFor([{}], region), waitsFor([{}], kommune)]).toEqual([undefined, undefined]))
