import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineChanges, sentences } from './differences.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

it('tells what is gone and what is new, in order', () => {
  expect(lineChanges(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
    { kind: 'same', line: 'a' },
    { kind: 'gone', line: 'b' },
    { kind: 'added', line: 'x' },
    { kind: 'same', line: 'c' },
    { kind: 'added', line: 'd' },
  ])
})

it('holds both texts whole', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = lineChanges(before, after)
      expect(changes.filter((c) => c.kind !== 'added').map((c) => c.line)).toEqual(before)
      expect(changes.filter((c) => c.kind !== 'gone').map((c) => c.line)).toEqual(after)
    }),
  )
})

it('finds no change between a text and itself', () => {
  fc.assert(
    fc.property(lines, (text) => {
      expect(lineChanges(text, text).every((c) => c.kind === 'same')).toBe(true)
    }),
  )
})

it('splits at the end of a sentence, and not at an ordinal or an abbreviation', () => {
  expect(sentences(['Du søkjer innan 1. mars. Svaret kjem i mai! {frist} gjeld t.d. ikkje. «Ja», sa ho.'])).toEqual([
    'Du søkjer innan 1. mars.',
    'Svaret kjem i mai!',
    '{frist} gjeld t.d. ikkje.',
    '«Ja», sa ho.',
  ])
})
