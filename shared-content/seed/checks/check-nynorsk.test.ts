import { expect, it } from 'vitest'
import { checkNynorsk } from './check-nynorsk.ts'
import { bareService } from './plant.ts'

const problems = (nn: string) => checkNynorsk([bareService('prove', nn)]).map((p) => p.split('«')[1]?.split('»')[0])

it('names bokmål words, at the beginning of a sentence too', () => {
  expect(problems('Hvordan du søker: spør oss. Du må ikke vente.')).toEqual(['Hvordan', 'ikke'])
})

it('names bodies and laws whose name is gone', () => {
  expect(problems('Send klaga til Fylkesmannen.')).toEqual(['Fylkesmannen'])
  expect(problems('Spør NAV om opplæringslova § 13-7.')).toEqual(['NAV', 'opplæringslova § 13-7'])
})

it('leaves good nynorsk alone', () => {
  expect(problems('Spør Nav, så hjelper dei deg også heime. Du treng ikkje vente.')).toEqual([])
})

it('reads words in rows and lists as well as paragraphs, and skips bokmål text', () => {
  const service = bareService('prove', '- noe eige')
  expect(checkNynorsk([{ ...service, title: { nn: 'Hvor du bur', nb: 'Hvor du bor' } }])).toHaveLength(2)
})
