import { expect, it } from 'vitest'
import { writeOf } from './write-of.ts'

const AT = { api: '/api', origin: 'http://cms.example' }
const of = (method: string, url: string, headers = {}) => writeOf(url, { method, headers }, AT)?.path

it('knows what a person writes by its document', () => {
  expect(of('PATCH', '/api/services/1?locale=nn&draft=true')).toBe('/api/services/1')
  expect(of('post', 'http://cms.example/api/contacts')).toBe('/api/contacts')
  expect(of('POST', '/api/users/refresh-token?refresh')).toBe('/api/users/refresh-token')
})

it.each([
  ['a read', 'GET', '/api/services/1'],
  ['signing in', 'POST', '/api/users/login'],
  ['what the admin remembers', 'POST', '/api/payload-preferences/nav'],
  ['another site', 'POST', 'http://elsewhere.example/api/services'],
  ['a page of the admin', 'POST', '/admin/collections/services/1'],
])('lets %s be', (_name, method, url) => {
  expect(of(method, url)).toBeUndefined()
})

it('a read that is sent as a write is a read', () => {
  expect(of('POST', '/api/services', { 'X-Payload-HTTP-Method-Override': 'GET' })).toBeUndefined()
})
