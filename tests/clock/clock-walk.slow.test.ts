import { readerFor } from '@innbyggarportal/shared-content/affected'
import { addDays, toSnapshot, toSnapshotRecord, type IsoDate } from '@innbyggarportal/shared-content/contract'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { buildPageView, listPages } from '@innbyggarportal/sites/view'
import { expect, it } from 'vitest'
import { EVES, HOLIDAYS, TURNS } from './almanac.ts'
import { walkClock } from './walk-clock.ts'

const FROM = '2026-01-01'
const TO = '2029-01-01'
const OPTIONS = { themeHref: '/theme/abc.css', portalUrl: 'https://demo.example/' }

const snapshot = toSnapshot(seedRecords.map((r) => toSnapshotRecord(r, () => '')))
const text = JSON.stringify(seedRecords)
const kommuner = seedRecords.flatMap((r) => (r.kind === 'kommune' ? [r] : []))

/** The days something may turn on: all that the almanac or the content names. */
const named: readonly IsoDate[] = [
  ...HOLIDAYS,
  ...EVES,
  ...TURNS,
  ...[...text.matchAll(/"(202[678]-\d\d-\d\d)"/g)].map(([, day]) => day!),
  ...[...text.matchAll(/"month":(\d+),"day":(\d+)/g)].flatMap(([, month, day]) =>
    ['2026', '2027', '2028'].map((year) => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`),
  ),
].filter((day) => !Number.isNaN(Date.parse(day)))
const inOrder = (days: readonly IsoDate[]) => [...new Set(days)].sort()
/** Each with the day before; on pages of another language, which turn on the same days, the days alone. */
const AROUND = inOrder(named.flatMap((day) => [addDays(day, -1), day]))
const ALONE = inOrder(named)

it.each(kommuner.map((k) => [k.key, k] as const))(
  'says nothing untrue in three years, on no page of %s in any language',
  (key, kommune) => {
    const reader = readerFor(snapshot, key)!
    const found = listPages(reader).flatMap((ref) =>
      walkClock({
        from: FROM,
        to: TO,
        build: (asOf) => buildPageView(ref, reader.fresh(), asOf, OPTIONS),
        common: kommune.specialDays ?? [],
        days: ref.lang === kommune.languages[0] ? AROUND : ALONE,
        isEveryNight: ref.kind === 'contact' && ref.lang === kommune.languages[0],
      }).map((untruth) => `${ref.lang} ${ref.path}: ${untruth}`),
    )
    expect(found.slice(0, 20)).toEqual([])
  },
  300_000,
)
