import type { ContentReader } from '@innbyggarportal/shared-content/affected'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { addDays, record, startOfOsloDay, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { buildPageView, listPages, type PageView } from '@innbyggarportal/sites/view'
import { describe, expect, it } from 'vitest'
import { walkClock } from './walk-clock.ts'

const OPTIONS = { themeHref: '/theme/abc.css', portalUrl: 'https://osteroy.example/' }
const WEEK = [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }]
const COMMON = [{ date: '2026-12-24' }, { date: '2026-12-31', opens: '08:00', closes: '12:00' }]

function readerOf(hours: object): ContentReader {
  const records = [
    { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn', 'en'], specialDays: COMMON },
    { kind: 'contactRole', key: 'torget', label: { nn: 'Torget' } },
    {
      kind: 'contact',
      key: 'torget',
      kommune: 'osteroy',
      name: { nn: 'Torget' },
      roles: ['torget'],
      isMain: true,
      hours,
    },
    {
      kind: 'service',
      key: 'plass',
      slug: 'plass',
      title: { nn: 'Plass' },
      themes: ['familie-og-barn'],
      serviceKind: 'offer',
      slots: {
        summary: { nn: [{ type: 'paragraph', children: [{ type: 'text', text: 'Om plass.' }] }] },
        selfService: [{ id: 'a', label: { nn: 'Søk plass' }, url: 'https://x.example/', login: 'none', level: 2 }],
        deadlines: [{ id: 'a', action: 'a', what: { nn: 'Opptaket' }, date: { month: 12, day: 15 } }],
        price: [
          { id: 'a', what: { nn: 'Plass' }, amount: { ore: 100 }, validTo: '2026-12-31' },
          { id: 'b', what: { nn: 'Plass' }, amount: { ore: 200 }, validFrom: '2027-01-01' },
        ],
        contact: [{ id: 'a', role: 'torget' }],
      },
    },
  ]
  return readerFor(snapshotOf(records.map((r) => record.parse(r)) as ContentRecord[]), 'osteroy')!
}

type Build = (asOf: string) => PageView

/** What is found of the page of the service, made right or with a fault, from 1 December to 15 January. */
function walked(fault: (build: Build, asOf: string) => PageView, hours: object = { kind: 'office', weekly: WEEK }) {
  const reader = readerOf(hours)
  const ref = listPages(reader).find(({ kind, lang }) => kind === 'service' && lang === 'nn')!
  const build: Build = (asOf) => buildPageView(ref, reader.fresh(), asOf, OPTIONS)
  return walkClock({
    from: '2026-12-01',
    to: '2027-01-15',
    build: (asOf) => fault(build, asOf),
    common: COMMON,
    days: [],
    isEveryNight: true,
  })
}

const edited = (view: PageView, from: string | RegExp, to: string): PageView =>
  JSON.parse(JSON.stringify(view).replace(from, to))

it('finds nothing in pages as they are made', () => {
  expect(walked((build, asOf) => build(asOf))).toEqual([])
  expect(walked((build, asOf) => build(asOf), { kind: 'always' })).toEqual([])
  expect(walked((build, asOf) => build(asOf), { kind: 'phone', weekly: WEEK })).toEqual([])
})

describe('sees a page that', () => {
  it.each<[string, string, (build: Build, asOf: string) => PageView]>([
    ['keeps yesterday’s line', 'another day', (build) => build(startOfOsloDay('2026-12-01'))],
    [
      'is open on a holiday',
      'open on a day that is closed',
      (build, asOf) => edited(build(asOf), '(1. juledag): stengt', '(1. juledag): 09.00–15.00'),
    ],
    [
      'is open when the kommune is closed',
      'the kommune is closed',
      (build, asOf) => edited(build(asOf), /(24\. desember[^:]*): stengt/, '$1: 09.00–15.00'),
    ],
    [
      'is open on a Saturday',
      'not as the week',
      (build, asOf) => edited(build(asOf), /(Laurdag \d+\. \p{L}+(?: \([^)]*\))?): stengt/u, '$1: 09.00–15.00'),
    ],
    [
      'says a deadline that has passed',
      'deadline passed',
      (build, asOf) => edited(build(asOf), 'Frist: 15. desember 2027', 'Frist: 15. desember 2026'),
    ],
    [
      'keeps the price of last year',
      'price over',
      (build, asOf) => edited(build(asOf), 'Gjeld frå 1. januar 2027', 'Gjeld til 31. desember 2026'),
    ],
    ['says that it changes before it was made', 'before', (build, asOf) => ({ ...build(asOf), changesAt: asOf })],
    [
      'holds longer than it says',
      'said to hold',
      (build, asOf) => ({ ...build(asOf), changesAt: startOfOsloDay(addDays(asOf.slice(0, 10), 20)) }),
    ],
  ])('%s', (_, found, fault) => expect(walked(fault).join('\n')).toContain(found))
})
