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

it('links to no address that leads nowhere, and tells of it on every page it stands on', () => {
  const osteroy = kommune.parse({
    kind: 'kommune',
    key: 'osteroy',
    slug: 'osteroy',
    name: 'Osterøy',
    languages: ['nn'],
  })
  const shown = (url: string) => {
    const office = contact.parse({ kind: 'contact', key: 'torget', kommune: 'osteroy', name: { nn: 'Torget' }, url })
    const reader = readerFor(snapshotOf([osteroy, office]), 'osteroy')!
    return [1, 2].map(() => {
      const r = startResolution(reader, 'nn', '2026-12-01T09:00:00.000Z')
      const { url: linked, unlinkedUrl } = resolveContact(r, office)
      return { linked, unlinkedUrl, told: r.findings.map((f) => f.rule) }
    })
  }
  const bad = { linked: undefined, unlinkedUrl: 'https://torget.osteroy.local', told: ['bad-contact-link'] }
  expect(shown('https://torget.osteroy.local')).toEqual([bad, bad])
  const good = { linked: 'https://osteroy.kommune.no', unlinkedUrl: undefined, told: [] }
  expect(shown('https://osteroy.kommune.no')).toEqual([good, good])
})
