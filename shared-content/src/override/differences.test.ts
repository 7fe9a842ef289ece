import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineDifferences, sentences, wordDifferences } from './differences.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

it('tells what is gone and what is new, in order', () => {
  expect(lineDifferences(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'gone', text: 'b' },
    { kind: 'added', text: 'x' },
    { kind: 'same', text: 'c' },
    { kind: 'added', text: 'd' },
  ])
})

it('holds both texts whole', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const found = lineDifferences(before, after)
      expect(found.filter((c) => c.kind !== 'added').map((c) => c.text)).toEqual(before)
      expect(found.filter((c) => c.kind !== 'gone').map((c) => c.text)).toEqual(after)
    }),
  )
})

it('finds no change between a text and itself', () => {
  fc.assert(
    fc.property(lines, (text) => {
      expect(lineDifferences(text, text).every((c) => c.kind === 'same')).toBe(true)
    }),
  )
})

it('tells what has changed within a line, word by word', () => {
  expect(wordDifferences('Søk innan 1. mars.', 'Søk innan 15. april.')).toEqual([
    { kind: 'same', text: 'Søk innan ' },
    { kind: 'gone', text: '1' },
    { kind: 'added', text: '15' },
    { kind: 'same', text: '. ' },
    { kind: 'gone', text: 'mars' },
    { kind: 'added', text: 'april' },
    { kind: 'same', text: '.' },
  ])
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const found = wordDifferences(before, after)
      const whole = (without: string) => found.filter((c) => c.kind !== without).map((c) => c.text)
      expect([whole('added').join(''), whole('gone').join('')]).toEqual([before, after])
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
