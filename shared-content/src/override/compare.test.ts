import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compare, type ComparedPart } from './compare.ts'
import { lineDifferences } from './differences.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
const textsIn = (parts: ComparedPart[], which: 'inBase' | 'inShared' | 'inOwn') =>
  parts.filter((part) => part[which]).map((part) => part.text)

it('tells what the region has taken out and put in, and what of it the kommune has', () => {
  const said = (part: ComparedPart) =>
    [part.inBase && 'base', part.inShared && 'shared', part.inOwn && 'own'].filter((where) => where).join(' ')
  expect(
    compare({
      base: ['Ring oss.', 'Det kostar 100.', 'Ope kvar dag.'],
      shared: ['Ring oss.', 'Det kostar 200.', 'Ope kvar dag.'],
      own: ['Ring oss.', 'Det kostar 100.', 'Hos oss er det gratis.'],
    }).map((part) => [part.text, said(part)]),
  ).toEqual([
    ['Ring oss.', 'base shared own'],
    ['Det kostar 100.', 'base own'],
    ['Det kostar 200.', 'shared'],
    ['Ope kvar dag.', 'base shared'],
    ['Hos oss er det gratis.', 'own'],
  ])
})

it('holds all three texts whole', () => {
  fc.assert(
    fc.property(lines, lines, lines, (base, shared, own) => {
      const parts = compare({ base, shared, own })
      expect(textsIn(parts, 'inBase')).toEqual(base)
      expect(textsIn(parts, 'inShared')).toEqual(shared)
      expect(textsIn(parts, 'inOwn')).toEqual(own)
    }),
  )
})

it('without a text of the kommune’s it is what the region has changed', () => {
  fc.assert(
    fc.property(lines, lines, (base, shared) => {
      expect(
        compare({ base, shared }).map(({ text, inBase, inShared }) => ({
          kind: inBase && inShared ? 'same' : inBase ? 'gone' : 'added',
          text,
        })),
      ).toEqual(lineDifferences(base, shared))
    }),
  )
})
