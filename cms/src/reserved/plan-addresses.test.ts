import fc from 'fast-check'
import { slug as slugSchema } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { planAddresses, type OldAddress } from './plan-addresses.ts'

const KOMMUNER = ['osteroy', 'vaksdal']
const services: fc.Arbitrary<OldAddress[]> = fc
  .array(
    fc.record({
      slug: fc.constantFrom('sfo', 'sfo-2', 'symjehall', 'a'.repeat(80)),
      kommune: fc.constantFrom(undefined, ...KOMMUNER),
      isPublished: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((s, index) => ({ ...s, id: `id-${index}`, key: `key-${index}` })))
const meets = (a: OldAddress, b: OldAddress) =>
  a.kommune === undefined || b.kommune === undefined || a.kommune === b.kommune

it('gives each service one address in every kommune it shows in, and no address to two', () => {
  fc.assert(
    fc.property(services, (all) => {
      const { reservations } = planAddresses(all, KOMMUNER)
      expect(new Set(reservations.map((r) => `${r.kommune}/${r.address}`)).size).toBe(reservations.length)
      for (const { id, kommune } of all) {
        const own = reservations.filter((r) => r.service === id)
        expect(own.map((r) => r.kommune)).toEqual(kommune === undefined ? ['region', ...KOMMUNER] : [kommune])
        expect(new Set(own.map((r) => r.address)).size).toBe(1)
        expect(slugSchema.safeParse(own[0]?.address).success).toBe(true)
      }
    }),
  )
})

it('moves only who shares an address, never both of a pair, and the same ones in whatever order they come', () => {
  fc.assert(
    fc.property(services, fc.infiniteStream(fc.nat()), (all, random) => {
      const { moves } = planAddresses(all, KOMMUNER)
      const moved = new Set(moves.map((m) => m.id))
      for (const service of all) {
        const rivals = all.filter((s) => s !== service && s.slug === service.slug && meets(s, service))
        if (moved.has(service.id)) expect(rivals.some((r) => !moved.has(r.id))).toBe(true)
      }
      const mixed = all
        .map((s) => [random.next().value as number, s] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, s]) => s)
      expect(planAddresses(mixed, KOMMUNER).moves.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        moves.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      )
    }),
  )
})

it('what is published keeps its address before a draft, a shared service before a local one, the first by key before the second', () => {
  const sfo = (id: string, rest: Partial<OldAddress> = {}): OldAddress => ({
    id,
    key: id,
    slug: 'sfo',
    kommune: undefined,
    isPublished: true,
    ...rest,
  })
  const moved = (...all: OldAddress[]) => planAddresses(all, KOMMUNER).moves
  expect(moved(sfo('a', { isPublished: false }), sfo('b', { kommune: 'vaksdal' }))).toEqual([
    { id: 'a', from: 'sfo', to: 'sfo-2' },
  ])
  expect(moved(sfo('a', { kommune: 'vaksdal' }), sfo('b'))).toEqual([{ id: 'a', from: 'sfo', to: 'sfo-2' }])
  expect(moved(sfo('b'), sfo('a'))).toEqual([{ id: 'b', from: 'sfo', to: 'sfo-2' }])
  expect(moved(sfo('a', { kommune: 'vaksdal' }), sfo('b', { kommune: 'osteroy' }))).toEqual([])
})
