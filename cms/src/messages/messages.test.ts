import { expect, it } from 'vitest'
import { en } from './en.ts'
import { langOf, message } from './messages.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).toSorted()

it.each([
  ['bokmål', nb],
  ['English', en],
])('has every message in %s, with the same places to fill in', (_lang, table) => {
  expect(Object.keys(table)).toEqual(Object.keys(nn))
  for (const [key, text] of Object.entries(nn))
    expect(places(String(Object.entries(table).find(([k]) => k === key)?.[1])), key).toEqual(places(text))
})

it('fills in what it is given', () => {
  expect(message('nn', 'keyTaken', { key: 'sfo' })).toBe('Nøkkelen «sfo» er alt i bruk. Vel ein annan.')
})

it('speaks nynorsk to whoever asks in a language it does not have', () => {
  expect(langOf({ i18n: { language: 'de' } })).toBe('nn')
  expect(langOf({ i18n: { language: 'nb' } })).toBe('nb')
})
