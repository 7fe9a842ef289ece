import { expect, it } from 'vitest'
import { judgePassword } from './judge-password.ts'

const kari = { name: 'Kari Nordmann', email: 'kari.nordmann@lindas.kommune.no' }

it.each(['123', 'elleve-tekn', '🌲🌲🌲🌲🌲🌲🌲🌲🌲🌲🌲'])('%s is too short', async (password) =>
  expect(await judgePassword(password, kari)).toBe('passwordShort'),
)

it.each([
  'aaaaaaaaaaaa',
  '123456789012',
  'passord12345',
  'Passord2026!',
  'password1234',
  'qwertyuiopas',
  'P@ssw0rd1234',
  'sommar2026!!',
  'kommunekommune',
  'Velkommen2026',
  'abcdefghijkl',
  'iloveyou1234',
])('%s is easy to guess', async (password) => expect(await judgePassword(password, kari)).toBe('passwordCommon'))

it.each(['Nordmann-er-best-77', 'xx-kari-bruker-denne', 'vi-som-bur-i-Lindas-8'])(
  '%s has something of her own in it',
  async (password) => {
    expect(await judgePassword(password, kari)).toBe('passwordPersonal')
  },
)

it.each(['berre-for-test', 'graut trapp månad vegg', 'fjord-stol-lampe', 'kX3mV9qLw2Rz', 'RqL0x5r9-tYp_Ab2'])(
  '%s may be used',
  async (password) => expect(await judgePassword(password, kari)).toBe(undefined),
)
