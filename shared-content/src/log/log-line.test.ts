import fc from 'fast-check'
import { expect, it } from 'vitest'
import { logLine } from './log-line.ts'

it.each([
  ['a name\nworker: osteroy: live', 'a name\\nworker: osteroy: live'],
  ['red \u001b[31mtext\r', 'red \\u001b[31mtext\\u000d'],
  ['turned \u202eround', 'turned \\u202eround'],
  ['kari.nordmann+x@osteroy.kommune.no cannot sign in', '<e-mail> cannot sign in'],
  ['params: [kari@æøå.no,"b@c.no"]', 'params: [<e-mail>,"<e-mail>"]'],
  ['Søk barnehageplass – «SFO»', 'Søk barnehageplass – «SFO»'],
])('%j is logged as %j', (text, line) => expect(logLine(text)).toBe(line))

it('is one line, whatever is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(logLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    }),
  )
})
