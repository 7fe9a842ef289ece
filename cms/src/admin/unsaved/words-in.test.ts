import { expect, it } from 'vitest'
import { wordsIn } from './words-in.ts'

const text = (words: string) => ({ type: 'text', text: words, format: 0, mode: 'normal', style: '', version: 1 })
const node = (type: string, ...children: unknown[]) => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
})

it('reads rich text line by line', () => {
  const value = {
    root: node(
      'root',
      node('paragraph', text('Kvart barn '), text('får'), text(' plass.')),
      node('list', { ...node('listitem', text('Ein')), value: 1 }, { ...node('listitem', text('To')), value: 2 }),
    ),
  }
  expect(wordsIn(value)).toBe('Kvart barn får plass.\nEin\nTo')
})

it('reads rows and groups, and no ids', () => {
  expect(
    wordsIn([
      { id: 'a1', what: { nn: 'Plass', nb: 'Plass' }, amount: 2000 },
      { id: 'b2', what: { nn: 'Mat' } },
    ]),
  ).toBe('Plass Plass 2000\nMat')
})

it('nothing is no words', () => {
  expect([wordsIn(undefined), wordsIn(null), wordsIn(''), wordsIn([]), wordsIn(true)]).toEqual(['', '', '', '', ''])
})
