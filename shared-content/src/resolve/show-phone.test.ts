import { expect, it } from 'vitest'
import { record, type ContentRecord } from '../contract/index.ts'
import { readerFor } from '../affected/index.ts'
import { snapshotOf } from '../testing/index.ts'
import { resolveService } from './resolve-service.ts'

const kommune = { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'en'] }
const role = { kind: 'contactRole', key: 'vakt', label: { nn: 'Døgnvakta', en: 'Duty phone' } }
const contact = { kind: 'contact', kommune: 'osteroy', key: 'vakta', name: { nn: 'Vakta' }, roles: ['vakt'] }
const service = {
  kind: 'service',
  key: 'vatn',
  slug: 'vatn',
  title: { nn: 'Vatn', en: 'Water' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: { urgent: [{ id: 'v', label: { nn: 'Lekkasje', en: 'A leak' }, phone: { role: 'vakt' } }] },
}

function urgentOf(...contacts: object[]) {
  const records = [kommune, role, service, ...contacts].map((r) => record.parse(r)) as ContentRecord[]
  const reader = readerFor(snapshotOf(records), 'osteroy')!
  const { slots, findings } = resolveService(reader.service('vatn')!, reader, 'en', '2026-11-21T10:00:00.000Z')
  const [slot] = slots
  return {
    phone: slot?.kind === 'urgent' ? slot.parts[0]!.content[0]!.phone : undefined,
    findings: findings.map((f) => `${f.rule} ${f.where}`),
  }
}

it('rings the number of the kommune’s contact for the role', () => {
  expect(urgentOf({ ...contact, phone: '55550108' })).toEqual({
    phone: { text: '55 55 01 08', lang: 'en', value: '55550108', role: 'vakt' },
    findings: [],
  })
})

it('names the role where nobody fills it, or whoever does has no number, and tells of it', () => {
  const named = { text: 'Duty phone', lang: 'en', role: 'vakt' }
  expect(urgentOf()).toEqual({ phone: named, findings: ['missing-contact vakt'] })
  expect(urgentOf(contact)).toEqual({ phone: named, findings: ['missing-phone vakt'] })
})
