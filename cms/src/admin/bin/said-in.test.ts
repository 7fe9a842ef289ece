import { toLexical } from '../../rich-text/to-lexical.ts'
import { expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

const paragraph = (text: string) => toLexical([{ type: 'paragraph', children: [{ type: 'text', text }] }])

it('says what there is in the language of the reader, or in the first it is said in', () => {
  const text = { nn: paragraph('Leik.'), en: paragraph('Play.') }
  expect([saidIn(text, 'en'), saidIn(text, 'nb')]).toEqual(['Play.', 'Leik.'])
})

it('says the words of rows and of own text, and nothing of what is chosen, counted or compared with', () => {
  const rows = [
    { id: 'a', label: { nn: 'Søk' }, url: 'https://a.no', login: 'high', level: 3 },
    { id: 'b', label: { nn: 'Endre' }, note: { nn: 'Berre om sommaren' } },
  ]
  expect(saidIn(rows, 'nn')).toBe('Søk\nEndre\nBerre om sommaren')
  const own = { mode: 'replace', content: { nn: paragraph('Skog.') }, base: { content: { nn: paragraph('Leik.') } } }
  expect(saidIn(own, 'nn')).toBe('Skog.')
  for (const nothing of [null, undefined, 7, 'x', {}, [null, 3]]) expect(saidIn(nothing, 'nn')).toBe('')
})
