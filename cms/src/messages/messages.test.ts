import { badlySaid } from '@innbyggarportal/shared-content/testing'
import { expect, it } from 'vitest'
import { langOf, message, MESSAGES } from './messages.ts'

it('has every message in every language, with the same places to fill in', () =>
  expect(badlySaid(MESSAGES)).toEqual([]))

it('fills in what it is given', () => {
  expect(message('nn', 'keyTaken', { key: 'sfo' })).toBe('Nøkkelen «sfo» er alt i bruk. Vel ein annan.')
})

it('speaks nynorsk to whoever asks in a language it does not have', () => {
  expect(langOf({ i18n: { language: 'de' } })).toBe('nn')
  expect(langOf({ i18n: { language: 'nb' } })).toBe('nb')
})
