import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { proxy } from './proxy.ts'

const AT = 'http://localhost:3000/admin'
const ask = (method: string, headers: Record<string, string> = {}, at = AT) =>
  proxy(new NextRequest(at, { method, headers: { host: 'localhost:3000', ...headers } }))
const LOGIN = { cookie: 'payload-token=x' }

describe('what is sent to the pages of the admin', () => {
  it.each([
    [
      'a form that is no function of the admin',
      { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '10' },
      415,
    ],
    ['a form with a capital letter', { 'content-type': ' Multipart/mixed', 'content-length': '10' }, 415],
    [
      'a function of the admin',
      { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '10', 'next-action': 'a' },
      200,
    ],
    ['16 kB of a stranger', { 'content-length': '16000' }, 200],
    ['more than that', { 'content-length': '16001' }, 413],
    ['a length that is none', { 'content-length': 'x' }, 413],
    ['a stranger who does not say how much', { 'transfer-encoding': 'chunked' }, 413],
    ['a megabyte with a login', { ...LOGIN, 'content-length': '1000000' }, 200],
    ['more than that with a login', { ...LOGIN, 'content-length': '1000001' }, 413],
    ['somebody with a login who does not say how much', { ...LOGIN, 'transfer-encoding': 'chunked' }, 200],
  ])('%s', (_what, headers, status) => {
    expect(ask('POST', headers as Record<string, string>).status).toBe(status)
  })

  it('refuses with a sentence in the language of whoever reads it, and keeps no answer', async () => {
    const answer = ask('POST', { 'content-length': '20000' })
    expect([await answer.json(), answer.headers.get('cache-control')]).toEqual([
      { errors: [{ message: expect.stringContaining('16 kB') }] },
      'no-store',
    ])
  })

  it('reads are never too large', () => expect(ask('GET', { 'content-length': '99999999' }).status).toBe(200))
})

it('every page has a policy with a word of its own, and stays in no cache', () => {
  const [one, other] = [ask('GET'), ask('GET')].map(({ headers }) => headers.get('content-security-policy') ?? '')
  expect(one).toMatch(/script-src 'self' 'nonce-[^']{20,}'/)
  expect(one).not.toBe(other)
  expect(ask('GET').headers.get('cache-control')).toBe('no-store')
})
