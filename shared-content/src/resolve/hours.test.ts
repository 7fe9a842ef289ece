import { describe, expect, it } from 'vitest'
import { hours as hoursSchema, type Lang, type SpecialDay } from '../contract/index.ts'
import { showHours, tellsHours, turnsByDay } from './hours.ts'

const MONDAY = '2026-11-23T10:00:00.000Z'
const WEEKDAYS = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:30' }
const parsed = (hours: object) => hoursSchema.parse(hours)

interface Where {
  lang?: Lang
  common?: SpecialDay[]
  hasPhone?: boolean
}
const shown = (hours: object, asOf = MONDAY, { lang = 'nn', common = [], hasPhone = true }: Where = {}) =>
  showHours(parsed(hours), { common, hasPhone }, [lang], asOf)

it('tells both openings of a special day, today and in the list', () => {
  const special = [
    { date: '2026-11-23', opens: '13:00', closes: '15:00' },
    { date: '2026-11-23', opens: '09:00', closes: '11:00', label: { nn: 'Kurs' } },
    { date: '2026-11-24' },
  ]
  const said = shown({ weekly: [{ days: [1, 2], opens: '08:00', closes: '16:00' }], special })
  expect(said.today).toBe('Måndag 23. november (Kurs): 09.00–11.00, 13.00–15.00')
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

it('says nothing of the hours where only a note says when it is open', () => {
  const tells = (hours: object) => tellsHours(parsed(hours))
  expect(tells({ weekly: [] })).toBe(false)
  expect(tells({ weekly: [], special: [{ date: '2026-11-24', opens: '09:00', closes: '11:00' }] })).toBe(true)
  expect(tells({ weekly: [{ days: [1], opens: '09:00', closes: '11:00' }] })).toBe(true)
  expect(tells({ kind: 'appointment' })).toBe(true)
  expect(tells({ kind: 'always' })).toBe(true)
})

describe('the line of the day', () => {
  it.each<[Lang, string, string]>([
    ['nn', MONDAY, 'Måndag 23. november: 09.00–15.30'],
    ['nb', MONDAY, 'Mandag 23. november: 09.00–15.30'],
    ['en', MONDAY, 'Monday 23 November: 9:00 am–3:30 pm'],
    ['nn', '2026-12-25T10:00:00.000Z', 'Fredag 25. desember (1. juledag): stengt'],
    ['en', '2027-03-26T10:00:00.000Z', 'Friday 26 March (Good Friday): closed'],
    ['nn', '2027-05-16T22:05:00.000Z', 'Måndag 17. mai (Grunnlovsdagen og 2. pinsedag): stengt'],
    [
      'nn',
      '2026-12-24T10:00:00.000Z',
      'Torsdag 24. desember (Julaftan): Opningstida kan vere annleis. Ring før du kjem.',
    ],
  ])('names its day: %s %s', (lang, asOf, said) => {
    expect(shown({ weekly: [WEEKDAYS] }, asOf, { lang }).today).toBe(said)
  })
  it('asks nobody to ring where there is no phone', () =>
    expect(shown({ weekly: [WEEKDAYS] }, '2026-12-24T10:00:00.000Z', { hasPhone: false }).today).toBe(
      'Torsdag 24. desember (Julaftan): Opningstida kan vere annleis.',
    ))
  it('takes the answer that the kommune gave for all', () => {
    const common = [{ date: '2026-12-24', opens: '08:00', closes: '12:00', label: { nn: 'Julaftan' } }]
    const said = shown({ weekly: [WEEKDAYS] }, '2026-12-24T10:00:00.000Z', { common })
    expect(said.today).toBe('Torsdag 24. desember (Julaftan): 09.00–12.00')
    expect(said.special[0]).toEqual({ date: '24. desember 2026 (Julaftan)', hours: '09.00–12.00' })
  })
  it('says right after midnight what is still open from the evening before', () => {
    const night = { kind: 'phone', weekly: [{ days: [5, 6], opens: '22:00', closes: '02:00' }] }
    expect(shown(night, '2026-12-04T23:05:00.000Z').today).toBe('Laurdag 5. desember: 00.00–02.00, 22.00–02.00')
    expect(shown(night).week).toEqual([
      { days: 'Måndag–torsdag', hours: 'stengt' },
      { days: 'Fredag–laurdag', hours: '22.00–02.00' },
      { days: 'Søndag', hours: 'stengt' },
    ])
  })
  it('names no day where the day makes no difference', () => {
    const always = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }] }
    expect(shown(always).today).toBe('Ope heile døgnet')
    expect(shown({ kind: 'always' }).week).toEqual([{ days: 'Måndag–søndag', hours: 'heile døgnet' }])
    const but = shown({ kind: 'always', special: [{ date: '2026-11-23' }] })
    expect([but.today, but.week[0]?.hours]).toEqual(['Måndag 23. november: stengt', 'heile døgnet'])
    expect(shown({ kind: 'appointment' })).toMatchObject({ today: 'Berre etter avtale', week: [], special: [] })
    expect([always, { kind: 'appointment' }, { weekly: [WEEKDAYS] }].map((h) => turnsByDay(parsed(h)))).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('what holds on a page that is kept', () => {
  it('says in the week what public holidays do', () => {
    const row = (hours: object) => shown(hours).week.find((w) => w.days === 'Offentlege fridagar')?.hours
    const sunday = { days: [7], opens: '12:00', closes: '18:00' }
    expect(row({ weekly: [WEEKDAYS] })).toBe('stengt')
    expect(row({ weekly: [WEEKDAYS], isOpenOnHolidays: true })).toBe('ope som vanleg')
    expect(row({ weekly: [WEEKDAYS, sunday] })).toBe('kan vere annleis')
    expect(row({ kind: 'phone', weekly: [WEEKDAYS] })).toBeUndefined()
  })
  it('tells of the calendar two weeks ahead, and only of days it is open otherwise', () => {
    const days = shown({ weekly: [WEEKDAYS] }, '2026-12-20T10:00:00.000Z').special
    expect(days).toEqual([
      { date: '24. desember 2026 (Julaftan)', hours: 'kan vere annleis' },
      { date: '25. desember 2026 (1. juledag)', hours: 'stengt' },
      { date: '31. desember 2026 (Nyttårsaftan)', hours: 'kan vere annleis' },
      { date: '1. januar 2027 (1. nyttårsdag)', hours: 'stengt' },
    ])
  })
  it('tells every season with its days, until one of a single year is over', () => {
    const seasons = [
      { label: { nn: 'Sommartid' }, from: { month: 6, day: 15 }, to: { month: 8, day: 15 }, weekly: [WEEKDAYS] },
      { from: '2026-12-21', to: '2027-01-03', weekly: [] },
    ]
    const said = (asOf: string) => shown({ weekly: [WEEKDAYS], seasons }, asOf).seasons?.map((s) => s.label)
    expect(said(MONDAY)).toEqual(['Sommartid (15. juni–15. august)', '21. desember 2026–3. januar 2027'])
    expect(said('2027-01-04T10:00:00.000Z')).toEqual(['Sommartid (15. juni–15. august)'])
  })
})
