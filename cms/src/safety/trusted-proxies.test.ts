import { expect, it } from 'vitest'
import { clientAddress, parseTrustedProxies } from './trusted-proxies.ts'

it.each([
  ['0', 0],
  ['1', 1],
  ['127.0.0.1, 10.0.0.0/8', ['127.0.0.1', '10.0.0.0/8']],
  ['::1', ['::1']],
  ['yes', undefined],
  ['10.0.0.0/33', undefined],
  ['-1', undefined],
  ['', undefined],
])('reads «%s»', (text, read) => expect(parseTrustedProxies(text)).toEqual(read))

it('believes nobody unless told to', () => {
  expect(clientAddress('203.0.113.9', '198.51.100.1', 0)).toBe('203.0.113.9')
})

it('behind one proxy, takes what the proxy wrote and not what the client wrote before it', () => {
  expect(clientAddress('127.0.0.1', '1.1.1.1, 203.0.113.9', 1)).toBe('203.0.113.9')
  expect(clientAddress('127.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9')
  expect(clientAddress('127.0.0.1', undefined, 1)).toBe('127.0.0.1')
})

it('believes the proxies it was given, and nobody who comes around them', () => {
  const trusted = ['127.0.0.1', '10.0.0.0/8']
  expect(clientAddress('::ffff:127.0.0.1', '1.1.1.1, 203.0.113.9, 10.1.2.3', trusted)).toBe('203.0.113.9')
  expect(clientAddress('203.0.113.9', '1.1.1.1', trusted)).toBe('203.0.113.9')
  expect(clientAddress('127.0.0.1', 'unknown, 10.0.0.4', trusted)).toBe('10.0.0.4')
})
