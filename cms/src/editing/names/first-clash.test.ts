import fc from 'fast-check'
import { addDays, isoDate } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { firstClash, nameOn, type Holder } from './first-clash.ts'

const START = isoDate.parse('2027-01-01')
const day = fc.integer({ min: 0, max: 6 }).map((days) => addDays(START, days))
const name = fc.constantFrom('a', 'b', 'c', undefined)
const holder = (id: string): fc.Arbitrary<Holder> =>
  fc.record({
    id: fc.constant(id),
    place: fc.constantFrom('osteroy', 'vaksdal', undefined),
    live: name,
    plans: fc.uniqueArray(fc.record({ from: day, name }), { selector: ({ from }) => from, maxLength: 3 }),
  })

it('finds the first day on which two have one name, going day by day until the name is let go', () => {
  fc.assert(
    fc.property(holder('mine'), fc.tuple(holder('x'), holder('y')), day, (mine, others, from) => {
      const until = mine.plans
        .map((plan) => plan.from)
        .filter((d) => d > from)
        .toSorted()[0]
      const days = Array.from({ length: 9 }, (_, nth) => addDays(from, nth)).filter((d) => !until || d < until)
      const isMet = (d: (typeof days)[number]) =>
        others.some(
          (other) =>
            nameOn(mine, d) !== undefined &&
            nameOn(other, d) === nameOn(mine, d) &&
            (!other.place || !mine.place || other.place === mine.place),
        )
      expect(firstClash(mine, others, from)?.day).toBe(days.find(isMet))
    }),
  )
})

it('lets a name go to another on the day it is free, and not the day before', () => {
  const sfo: Holder = {
    id: 'sfo',
    place: undefined,
    live: 'sfo',
    plans: [{ from: addDays(START, 5), name: 'skulefritid' }],
  }
  const taking = (days: number): Holder => ({
    id: 'ny',
    place: 'osteroy',
    live: 'ny',
    plans: [{ from: addDays(START, days), name: 'sfo' }],
  })
  expect(firstClash(taking(4), [sfo], addDays(START, 4))).toMatchObject({
    other: { id: 'sfo' },
    day: addDays(START, 4),
  })
  expect(firstClash(taking(5), [sfo], addDays(START, 5))).toBeUndefined()
})
