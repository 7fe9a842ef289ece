import { expect, it } from 'vitest'
import { loudly, ownVersions, safeVersions, unsafeVersions } from './unsafe-versions.ts'

const table = {
  asOf: '2026-11-30',
  parts: {
    Node: { safeFrom: ['24.22.1'], do: 'Install a newer Node.' },
    MongoDB: { safeFrom: ['7.0.37', '8.0.26'], do: 'Upgrade the server.' },
  },
}

it('what is older than its fixes is named, with the day of the table and what to do', () => {
  expect(unsafeVersions({ Node: '24.21.0', MongoDB: '8.0.25' }, table)).toEqual([
    'Node 24.21.0 has published security holes (looked up 2026-11-30; safe from 24.22.1). Install a newer Node.',
    'MongoDB 8.0.25 has published security holes (looked up 2026-11-30; safe from 7.0.37, 8.0.26). Upgrade the server.',
  ])
  expect(loudly(['Node 1.0.0 is old.'])).toContain('\n! Node 1.0.0 is old.\n!!!!!!')
})

it('nothing is said of what has the fixes, or is not there', () => {
  expect(unsafeVersions({ Node: '24.22.1', MongoDB: undefined }, table)).toEqual([])
})

it('every part that runs here is in the table', () => {
  expect(Object.keys(safeVersions().parts)).toEqual(expect.arrayContaining([...Object.keys(ownVersions()), 'MongoDB']))
})
