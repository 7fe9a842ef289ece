import { expect, it } from 'vitest'
import { isOtherName } from './is-other-name.ts'

it.each(['127.0.0.1:3000', '[::1]:3000', 'cms.localhost:3000'])(
  '%s is another name of the machine the admin is at',
  (host) => expect(isOtherName('http://localhost:3000', host)).toBe(true),
)

it.each([
  ['http://localhost:3000', 'localhost:3000'],
  ['https://cms.example.no', '127.0.0.1:3000'],
  ['http://localhost:3000', 'evil.example:3000'],
  ['http://localhost:3000', null],
])('at %s, %s is left alone', (cmsUrl, host) => expect(isOtherName(cmsUrl, host)).toBe(false))
