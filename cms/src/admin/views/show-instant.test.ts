import { expect, it } from 'vitest'
import { showInstant } from './show-instant.ts'

it('says the time of today, in Norway', () => {
  expect(showInstant('2026-11-21T08:05:00.000Z', '2026-11-21T20:00:00.000Z', 'nn')).toBe('i dag kl. 09.05')
})

it('says the day when it is another one, as Norway counts days', () => {
  expect(showInstant('2026-11-20T22:30:00.000Z', '2026-11-20T23:30:00.000Z', 'nb')).toBe('20. november 2026 kl. 23.30')
  expect(showInstant('2026-03-12T08:05:00.000Z', '2026-11-21T20:00:00.000Z', 'en')).toBe('12 March 2026 at 9:05 am')
})
