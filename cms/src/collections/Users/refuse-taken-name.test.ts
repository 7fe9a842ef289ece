import { expect, it } from 'vitest'
import { sameName } from './refuse-taken-name.ts'

it.each([
  ['Kari Nordmann', 'kari  nordmann '],
  ['Kari Nordmann', 'Ｋari Nordmann'],
  ['Kari Nordmann', 'Kari\u200b Nordmann'],
  ['Åse', 'A\u030ase'],
  ['Kari-Anne', 'Kari Anne'],
  ['Ola', '0la'],
  ['Lill', 'LiII'],
])('%s is the same as %s', (one, other) => expect(sameName(one, other)).toBe(true))

it.each([
  ['Åse', 'Ase'],
  ['Kari Nordmann', 'Kari B. Nordmann'],
  ['Ola', 'Olav'],
])('%s is another than %s', (one, other) => expect(sameName(one, other)).toBe(false))
