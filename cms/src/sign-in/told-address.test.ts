import { expect, it } from 'vitest'
import { addressHeader, clientOf, toldAddress } from './told-address.ts'

it('is told by the door of the process and by nobody else', () => {
  const [name, value] = addressHeader('203.0.113.9')
  expect(toldAddress(new Headers({ [name]: value }))).toBe('203.0.113.9')
  for (const forged of ['203.0.113.9', `${'0'.repeat(32)} 203.0.113.9`, ''])
    expect(toldAddress(new Headers({ [name]: forged }))).toBe('unknown')
  expect(toldAddress(new Headers({ 'x-forwarded-for': '203.0.113.9' }))).toBe('unknown')
})

it.each([
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::7', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as %s', (address, client) => expect(clientOf(address)).toBe(client))
