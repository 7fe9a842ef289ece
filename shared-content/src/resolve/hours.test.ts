import { expect, it } from 'vitest'
import { hours as hoursSchema } from '../contract/index.ts'
import { showHours, tellsHours } from './hours.ts'

const MONDAY = '2026-11-23T10:00:00.000Z'
const parsed = (hours: object) => hoursSchema.parse(hours)
const shown = (hours: object) => showHours(parsed(hours), ['nn'], MONDAY)

it('tells both openings of a special day, today and in the list', () => {
  const special = [
    { date: '2026-11-23', opens: '13:00', closes: '15:00' },
    { date: '2026-11-23', opens: '09:00', closes: '11:00', label: { nn: 'Kurs' } },
    { date: '2026-11-24' },
  ]
  const said = shown({ weekly: [{ days: [1, 2], opens: '08:00', closes: '16:00' }], special })
  expect(said.today).toBe('Ope i dag 09.00–11.00, 13.00–15.00')
  expect(said.special).toEqual([
    { date: '23. november 2026 (Kurs)', hours: '09.00–11.00, 13.00–15.00' },
    { date: '24. november 2026', hours: 'stengt' },
  ])
})

it('tells hours that overlap or meet as one', () => {
  const weekly = [
    { days: [1, 1, 2], opens: '10:00', closes: '15:00' },
    { days: [1], opens: '09:00', closes: '12:00' },
    { days: [2], opens: '15:00', closes: '17:00' },
  ]
  expect(shown({ weekly }).week.slice(0, 2)).toEqual([
    { days: 'Måndag', hours: '09.00–15.00' },
    { days: 'Tysdag', hours: '10.00–17.00' },
  ])
})

it('says nothing of today where only a note says when it is open', () => {
  const tells = (hours: object) => tellsHours(parsed(hours))
  expect(tells({ weekly: [] })).toBe(false)
  expect(tells({ weekly: [], special: [{ date: '2026-11-24', opens: '09:00', closes: '11:00' }] })).toBe(true)
  expect(tells({ weekly: [{ days: [1], opens: '09:00', closes: '11:00' }] })).toBe(true)
})
