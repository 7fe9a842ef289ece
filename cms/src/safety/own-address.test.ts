import { expect, it } from 'vitest'
import { ownAddress } from './own-address.ts'

it.each([['127.0.0.1:3000'], ['[::1]:3000'], ['cms.localhost:3000']])('%s leads to the name the admin is made for', (host) => {
  expect(ownAddress('http://localhost:3000', host, '/admin/login?x=1')).toBe('http://localhost:3000/admin/login?x=1')
})

it('stays where it is right, and where a web server in front may say another name', () => {
  expect(ownAddress('http://localhost:3000', 'localhost:3000', '/admin')).toBe(undefined)
  expect(ownAddress('https://cms.example.no', '127.0.0.1:3000', '/admin')).toBe(undefined)
  expect(ownAddress('http://localhost:3000', 'evil.example:3000', '/admin')).toBe(undefined)
  expect(ownAddress('http://localhost:3000', null, '/admin')).toBe(undefined)
})
