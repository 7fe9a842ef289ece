import type { I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { sayField } from './say-field.ts'

const reader = { lang: 'nn', i18n: { language: 'nn', fallbackLanguage: 'nn' } as I18nClient } as const
const say = (field: object, value: unknown, path = 'x') => sayField(field as ClientField, value, path, reader)
const json = { type: 'json', name: 'x' }
const kind = {
  type: 'select',
  name: 'kind',
  options: [
    { value: 'school', label: { nn: 'Skule' } },
    { value: 'library', label: 'Bibliotek' },
  ],
}

it.each([
  [{ type: 'checkbox' }, true, 'Ja'],
  [{ type: 'checkbox' }, null, 'Nei'],
  [kind, 'school', 'Skule'],
  [kind, ['school', 'library'], 'Skule, Bibliotek'],
  [kind, null, ''],
  [{ type: 'date' }, '2026-12-24T12:00:00.000Z', '24. desember 2026'],
  [{ type: 'text' }, '56 00 00 00', '56 00 00 00'],
  [json, { nn: 'Kontoret' }, 'Kontoret'],
  [json, { nn: 'Kontoret', en: 'The office' }, 'Nynorsk: Kontoret\nEnglish: The office'],
  [json, { weekly: [{ days: [1, 2], opens: '08:00', closes: '15:30' }] }, 'måndag, tysdag · 08:00 · 15:30'],
  [json, { type: 'money', value: { ore: 323_000 } }, '3 230 kroner'],
  [json, undefined, ''],
])('says what a field holds as a person reads it: %j, %j', (field, value, said) => {
  expect(say(field, value).replace(/\s/g, (s) => (s === '\n' ? s : ' '))).toBe(said)
})

it('says the days of a kommune row by row', () => {
  const days = [{ date: '2026-12-24' }, { date: '2026-12-31', opens: '08:00', closes: '12:00' }]
  expect(say(json, days, 'specialDays').split('\n')).toEqual(['24. desember 2026', '31. desember 2026 · 08:00 · 12:00'])
})

it('says the content of a slot by its own kind, wherever it stands', () => {
  const prices = [{ id: 'a', what: { nn: 'Heil plass' }, amount: { ore: 10_000 } }]
  for (const path of ['price', 'price.content']) expect(say(json, prices, path)).toMatch(/^Heil plass · 100.kroner/)
  expect(say(json, { who: 'kommune' }, 'responsible')).toBe('Kommunen sjølv')
})

it('never shows how a value is kept', () => {
  expect(say(json, { a: { b: ['ord'] } })).toBe('ord')
})
