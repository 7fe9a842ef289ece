import { expect, it } from 'vitest'
import type { LinkedGroup } from './read-portals.ts'
import { faultsOfOthers, waitingFaults } from './waiting-faults.ts'

const group = (over: Partial<LinkedGroup>): LinkedGroup => ({
  rule: 'text/language',
  severity: 'block',
  advice: 'Vel språket på nytt.',
  slot: 'Kva kostar det?',
  pages: ['/a/'],
  places: [],
  links: [{ href: '/1', path: '/a/' }],
  ...over,
})

it('finds what must be done something about, once however many portals it stands on', () => {
  const portals = [
    { kommune: 'Lindås', groups: [group({}), group({ severity: 'notice' })] },
    { kommune: 'Vaksdal', groups: [group({}), group({ severity: 'ask', advice: 'Skriv kva lenkja fører til.' })] },
  ]
  expect(waitingFaults(portals, 'block')).toEqual([
    { advice: 'Vel språket på nytt.', slot: 'Kva kostar det?', href: '/1', portals: ['Lindås', 'Vaksdal'] },
  ])
  expect(waitingFaults(portals, 'ask')).toMatchObject([{ portals: ['Vaksdal'] }])
})

it('leaves missing facts to their own list', () => {
  expect(
    waitingFaults([{ kommune: 'Lindås', groups: [group({ rule: 'missing-fact', severity: 'ask' })] }], 'ask'),
  ).toEqual([])
})

it('what waits for others is counted for itself, and never as the reader’s', () => {
  const portals = [
    {
      kommune: 'Osterøy',
      groups: [
        group({ severity: 'ask', links: [], waitsFor: 'region' }),
        group({ severity: 'notice', links: [], waitsFor: 'region' }),
        group({ severity: 'ask', rule: 'missing-local', waitsFor: 'kommune' }),
      ],
    },
  ]
  expect(waitingFaults(portals, 'ask')).toEqual([])
  expect(faultsOfOthers(portals)).toEqual({ region: 1, kommune: 1 })
})
