import { record, type ContentRecord, type Lang } from '../contract/index.ts'
import { readerFor } from '../affected/index.ts'
import type { ResolvedSlot } from '../resolve/resolved.ts'
import { resolveService } from '../resolve/resolve-service.ts'
import { snapshotOf } from './index.ts'

/** A text of one paragraph. */
export const para = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
/** What stands beside the service. */
export const base: unknown[] = [
  { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'en'] },
  {
    kind: 'factDefinition',
    key: 'pris',
    type: 'money',
    label: { nn: 'Pris' },
    fallback: { nn: 'sjå prislista', en: 'see the price list' },
  },
  { kind: 'contactRole', key: 'nav', label: { nn: 'Nav' } },
]
/** The service that is resolved. */
export const aService = (more: object) => ({
  kind: 'service',
  key: 'sfo',
  slug: 'sfo',
  title: { nn: 'SFO' },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: {},
  ...more,
})
/** What Osterøy has otherwise. */
export const anOverride = (slots: object, more: object = {}) => ({
  kind: 'override',
  kommune: 'osteroy',
  service: 'sfo',
  slots,
  ...more,
})
/** A value of the price. */
export const fact = (scope: string, ore: number, more: object = {}) => ({
  kind: 'localFact',
  fact: 'pris',
  scope,
  value: { type: 'money', value: { ore } },
  ...more,
})

/** The service with these records as one reads it in Osterøy. */
export function resolve(records: unknown[], lang: Lang = 'nn', asOf = '2026-11-21T10:00:00.000Z') {
  const parsed = [...base, ...records].map((r) => record.parse(r)) as ContentRecord[]
  const reader = readerFor(snapshotOf(parsed), 'osteroy')!
  return resolveService(reader.service('sfo')!, reader, lang, asOf)
}
/** The rules that were found broken, each with its slot. */
export const rules = (r: ReturnType<typeof resolve>) => r.findings.map((f) => `${f.slot ?? '-'}: ${f.rule}`)
/** The one slot of a kind. */
export const only = <K extends ResolvedSlot['kind']>(r: ReturnType<typeof resolve>, kind: K) =>
  r.slots.find((s): s is Extract<ResolvedSlot, { kind: K }> => s.kind === kind)!
