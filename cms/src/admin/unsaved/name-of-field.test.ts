import type { I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { nameOfField } from './name-of-field.ts'

const fields = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Innhald',
        fields: [{ type: 'row', fields: [{ type: 'text', name: 'title', label: { nn: 'Tittel', en: 'Title' } }] }],
      },
    ],
  },
  { type: 'group', name: 'urgent', label: 'Hjelp no', fields: [{ type: 'text', name: 'title', label: 'Inne i' }] },
] as unknown as ClientField[]
const i18n = { language: 'nn', fallbackLanguage: 'nn' } as I18nClient

it('names a field wherever it stands, and not the one of the same name in a group', () => {
  expect(nameOfField(fields, 'title', i18n)).toBe('Tittel')
  expect(nameOfField(fields, 'urgent', i18n)).toBe('Hjelp no')
  expect(nameOfField(fields, 'urgent.title', i18n)).toBe('Hjelp no – Inne i')
  expect(nameOfField(fields, 'unknown', i18n)).toBe('unknown')
})
