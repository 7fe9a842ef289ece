import { expect, it } from 'vitest'
import { groupFaults } from './group-faults.ts'

const page = (portal: string, path: string, href: string, nn = 'Rett opp.') => ({
  portal,
  path,
  href,
  slot: 'price',
  advice: { nn, nb: nn, en: nn },
})

it('tells the same fault once, with every portal and page it stands on', () => {
  expect(
    groupFaults([page('Lindås', '/a/', '/1'), page('Vaksdal', '/a/', '/1'), page('Vaksdal', '/nb/a/', '/1')]),
  ).toMatchObject([{ href: '/1', portals: ['Lindås', 'Vaksdal'], paths: ['/a/', '/nb/a/'] }])
})

it('keeps apart what is mended in different places, or is not the same', () => {
  expect(
    groupFaults([page('Lindås', '/a/', '/1'), page('Osterøy', '/a/', '/2'), page('Lindås', '/a/', '/1', 'Noko anna.')]),
  ).toHaveLength(3)
})
