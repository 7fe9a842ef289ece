import { expect, it } from 'vitest'
import { readChange, readSlotLog } from './read-slot-log.ts'

const row = {
  id: 'x',
  service: 's',
  slot: 'price',
  digest: 'd',
  kind: 'legal',
  at: '2026-11-21T08:00:00.000Z',
  position: 0,
  pending: true,
}

it('reads the log of each slot out of all changes of a service', () => {
  expect(
    readSlotLog([
      { ...row, inForceFrom: '2027-01-01T12:00:00.000Z', withdrawn: false },
      { ...row, slot: 'contact', inForceFrom: null },
      { ...row, kind: 'functional', inForceFrom: null, withdrawn: true },
      { ...row, slot: 'gone' },
    ]),
  ).toEqual({
    price: [
      { digest: 'd', kind: 'legal', at: row.at, inForceFrom: '2027-01-01' },
      { digest: 'd', kind: 'functional', at: row.at, withdrawn: true },
    ],
    contact: [{ digest: 'd', kind: 'legal', at: row.at }],
  })
})

it('takes the day in Norway of an instant, and a day as it stands', () => {
  const dayOf = (inForceFrom: string) => readChange({ ...row, inForceFrom }).inForceFrom
  expect([dayOf('2026-12-31T23:30:00.000Z'), dayOf('2027-01-01')]).toEqual(['2027-01-01', '2027-01-01'])
})

it('lets a row it cannot read keep its place, to be looked at', () => {
  const unreadable = { digest: 'd', kind: 'functional', at: '1970-01-01T00:00:00.000Z' }
  expect(
    [{ kind: null }, { at: 'x' }, { inForceFrom: 'x' }, { digest: null, kind: 'x' }].map((damage) =>
      readChange({ ...row, ...damage }),
    ),
  ).toEqual([unreadable, unreadable, unreadable, { ...unreadable, digest: '' }])
})
