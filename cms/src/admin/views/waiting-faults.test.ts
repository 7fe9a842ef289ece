import { expect, it } from 'vitest'
import type { LinkedGroup } from './read-portals.ts'
import { waitingFaults } from './waiting-faults.ts'

const group = (over: Partial<LinkedGroup>): LinkedGroup => ({ rule: 'text/language', severity: 'block', advice: 'Vel språket på nytt.', slot: 'Kva kostar det?', pages: ['/a/'], places: [], links: [{ href: '/1', path: '/a/' }], ...over })

it('finds what must be done something about, once however many portals it stands on', () => {
  const portals = [{ kommune: 'Lindås', groups: [group({}), group({ severity: 'notice' })] }, { kommune: 'Vaksdal', groups: [group({}), group({ severity: 'ask', advice: 'Skriv kva lenkja fører til.' })] }]
  expect(waitingFaults(portals, 'block')).toEqual([{ advice: 'Vel språket på nytt.', slot: 'Kva kostar det?', href: '/1', portals: ['Lindås', 'Vaksdal'] }])
  expect(waitingFaults(portals, 'ask')).toMatchObject([{ portals: ['Vaksdal'] }])
})

it('leaves missing facts to their own list', () => {
  expect(waitingFaults([{ kommune: 'Lindås', groups: [group({ rule: 'missing-fact', severity: 'ask' })] }], 'ask')).toEqual([])
})
