import { describe, expect, it } from 'vitest'
import { aService, only, resolve, rules } from '../testing/resolve-sfo.ts'

describe('contacts and hours', () => {
  const contactRows = aService({ slots: { contact: [{ id: 'a', role: 'nav' }] } })
  it('asks for a contact that nobody fills', () => {
    const r = resolve([contactRows])
    expect(rules(r)).toContain('contact: missing-contact')
    expect(only(r, 'contacts').parts[0]!.content[0]!.roleLabel.text).toBe('Nav')
  })

  it('says that it is open around the clock instead of from midnight to midnight', () => {
    const watch = {
      kind: 'contact',
      key: 'nav',
      kommune: 'osteroy',
      name: { nn: 'Vakt' },
      roles: ['nav'],
      hours: { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }] },
    }
    const shown = only(resolve([aService({ slots: { contact: [{ id: 'a', role: 'nav' }] } }), watch]), 'contacts')
      .parts[0]!.content[0]!.contact!
    expect(shown.hours).toMatchObject({
      today: 'Ope heile døgnet',
      week: [{ days: 'Måndag–søndag', hours: 'heile døgnet' }],
    })
  })

  it('says the hours of the day with its date, and changes at midnight in Norway', () => {
    const nav = {
      kind: 'contact',
      key: 'nav',
      kommune: 'osteroy',
      name: { nn: 'Nav Osterøy' },
      roles: ['nav'],
      phone: '55 55 01 10',
      hours: {
        weekly: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }],
        special: [{ date: '2026-12-24' }],
      },
    }
    const saturday = resolve([contactRows, nav])
    const shown = only(saturday, 'contacts').parts[0]!.content[0]!.contact!
    expect(shown.hours!.today).toBe('Laurdag 21. november: stengt')
    expect(shown.hours!.week).toEqual([
      { days: 'Måndag–fredag', hours: '09.00–15.00' },
      { days: 'Laurdag–søndag', hours: 'stengt' },
      { days: 'Offentlege fridagar', hours: 'stengt' },
    ])
    expect(shown.hours!.special).toEqual([{ date: '24. desember 2026', hours: 'stengt' }])
    expect(shown.phone).toEqual({ text: '55 55 01 10', href: 'tel:55550110' })
    expect(saturday.changesAt).toBe('2026-11-21T23:00:00.000Z')
    const monday = resolve([contactRows, nav], 'en', '2026-11-23T10:00:00.000Z')
    expect(only(monday, 'contacts').parts[0]!.content[0]!.contact!.hours!.today).toBe(
      'Monday 23 November: 9:00 am–3:00 pm',
    )
  })
})
