import { expect, it } from 'vitest'
import { readRedirectLines, redirectLines } from './redirect-lines.ts'

const OLD = new Map([
  ['/artikkel/å/', '/tenester/sfo/'],
  ['/tenester/a/', '/tenester/sfo/'],
  ['/%/', '/'],
])

it('old addresses are read back as they were written', () => {
  expect(readRedirectLines(redirectLines(OLD))).toEqual(new Map([...OLD].toSorted()))
})

it('nginx finds each with its last stroke and without', () => {
  expect(
    redirectLines(new Map([['/a/', '/b/']]))
      .split('\n')
      .slice(2),
  ).toEqual(['"/a" "/b/";', '"/a/" "/b/";', ''])
})
