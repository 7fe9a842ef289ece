import { expect, it } from 'vitest'
import { readerFor } from '../affected/index.ts'
import { contact, kommune } from '../contract/index.ts'
import { snapshotOf } from '../testing/index.ts'
import { resolveContact } from './resolve-contact.ts'
import { startResolution } from './resolution.ts'

it('says the days of the kommune as they are now, though the contact is the same', () => {
  const office = contact.parse({
    kind: 'contact',
    key: 'torget',
    kommune: 'osteroy',
    name: { nn: 'Torget' },
    hours: { kind: 'office', weekly: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }] },
  })
  const said = (more: object) => {
    const it = kommune.parse({
      kind: 'kommune',
      key: 'osteroy',
      slug: 'osteroy',
      name: 'Osterøy',
      languages: ['nn'],
      ...more,
    })
    const r = startResolution(readerFor(snapshotOf([it, office]), 'osteroy')!, 'nn', '2026-12-24T09:00:00.000Z')
    return resolveContact(r, office).hours!.today
  }
  expect(said({})).toBe('Torsdag 24. desember (Julaftan): Opningstida kan vere annleis.')
  expect(said({ specialDays: [{ date: '2026-12-24' }] })).toBe('Torsdag 24. desember: stengt')
})
