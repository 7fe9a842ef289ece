import { record, type ContentRecord, type Lang } from '@innbyggarportal/shared-content/contract'
import { readerFor, type ContentReader } from '@innbyggarportal/shared-content/affected'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { buildPageView } from '../view/build-page-view.ts'
import { listPages } from '../view/list-pages.ts'
import type { PageKind } from '../view/page-ref.ts'
import type { PageView } from '../view/page-view.ts'

export const AS_OF = '2026-11-20T09:00:00.000Z'
export const OPTIONS = { themeHref: '/theme/abc.css', portalUrl: 'https://osteroy.example/' }

export const para = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
export const aKommune = (more: object = {}) => ({
  kind: 'kommune',
  key: 'osteroy',
  slug: 'osteroy',
  name: 'Osterøy',
  languages: ['nn', 'en'],
  ...more,
})
export const aService = (key: string, more: object = {}) => ({
  kind: 'service',
  key,
  slug: key,
  title: { nn: `Søk ${key}` },
  themes: ['familie-og-barn'],
  serviceKind: 'offer',
  slots: { summary: { nn: para(`Om ${key}.`) } },
  ...more,
})
export const aContact = (more: object = {}) => ({
  kind: 'contact',
  key: 'torget',
  kommune: 'osteroy',
  name: { nn: 'Innbyggartorget' },
  roles: ['torget'],
  isMain: true,
  phone: '55550200',
  hours: { weekly: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }] },
  ...more,
})

/** A reader of Osterøy over records, each parsed by the contract. */
export function portalOf(...records: object[]): ContentReader {
  const hasKommune = records.some((r) => 'kind' in r && r.kind === 'kommune')
  return readerFor(
    snapshotOf((hasKommune ? records : [aKommune(), ...records]).map((r) => record.parse(r)) as ContentRecord[]),
    'osteroy',
  )!
}

/** The view of one page of a portal, found the way the publisher finds it. */
export function viewOf<K extends PageKind>(
  reader: ContentReader,
  kind: K,
  key?: string,
  lang: Lang = 'nn',
  asOf = AS_OF,
): Extract<PageView, { kind: K }> {
  const ref = listPages(reader).find((p) => p.kind === kind && p.lang === lang && p.key === key)
  if (!ref) throw new Error(`No ${kind} page ${key ?? ''} in ${lang}`)
  return buildPageView(ref, reader, asOf, OPTIONS) as Extract<PageView, { kind: K }>
}
