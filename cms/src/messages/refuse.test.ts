import { APIError, ValidationError, type PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { MESSAGES } from './messages.ts'
import { problemsOf, refuse, refuseWhole } from './refuse.ts'

const req = {
  i18n: { language: 'en' },
  t: (key: string) => key,
  payload: { collections: {} },
} as unknown as PayloadRequest

it('tells the reader in her language, and whoever asks which rule it was', () => {
  const error = refuse({ req, collection: 'services', path: 'title' }, 'needed', { field: MESSAGES.title })
  expect(error.data.errors).toEqual([{ path: 'title', message: '“title” is missing. Fill it in before you save.' }])
  expect(problemsOf(error)).toEqual([{ path: 'title', code: 'needed', params: { field: MESSAGES.title } }])
})

it('answers over REST as if nobody could ask', () => {
  const error = refuseWhole(req, 403, 'notPublisher')
  expect([error.status, error.isPublic, error.message]).toEqual([403, true, MESSAGES.notPublisher.en])
  expect(JSON.stringify({ ...error })).not.toContain('notPublisher')
  expect(problemsOf(error)).toEqual([{ path: '', code: 'notPublisher', params: {} }])
})

it('hands on what Payload refuses as it was said, at its fields or as a whole', () => {
  const atField = new ValidationError({ errors: [{ path: 'slug', message: 'Verdien finst alt.' }] })
  expect(problemsOf(atField)).toEqual([{ path: 'slug', code: 'asSaid', params: { said: 'Verdien finst alt.' } }])
  expect(problemsOf(new APIError('Nei.', 400))).toEqual([{ path: '', code: 'asSaid', params: { said: 'Nei.' } }])
})
