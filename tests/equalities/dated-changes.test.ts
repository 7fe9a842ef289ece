import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldBy, redirectsOfService, rememberFormer } from '@innbyggarportal/shared-content/addresses'
import { readerFor } from '@innbyggarportal/shared-content/affected'
import { applyChanges, dueBefore, inOrder, refusedIn, targetId } from '@innbyggarportal/shared-content/changes'
import {
  canonicalJson,
  record,
  recordId,
  startOfOsloDay,
  toSnapshot,
  toSnapshotRecord,
  type Change,
  type ContentRecord,
  type Snapshot,
} from '@innbyggarportal/shared-content/contract'
import { arbitraryChanges, arbitraryRegion, DAYS } from '@innbyggarportal/shared-content/testing'
import {
  changesBetween,
  digestOfValue,
  publishPortal,
  snapshotAt,
  type Bundle,
  type Manifest,
  type ReleaseStore,
} from '@innbyggarportal/sites/publisher'
import { openMemoryStore } from '@innbyggarportal/sites/publisher/testing'
import { listSearchEntries } from '@innbyggarportal/sites/search'
import { buildPageView, listPages } from '@innbyggarportal/sites/view'

const bundle: Bundle = {
  render: async (view) => Buffer.from(`<!doctype html>${canonicalJson({ ...view, findings: [], changesAt: '' })}`),
  digest: 'code',
  assets: [],
}
const BOUNDS = { numRuns: 40, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false }
const OPTIONS = { themeHref: '/theme/abc.css', portalUrl: 'https://osteroy.example' }
const NOON = 12 * 3_600_000
const noonOf = (day: string) => new Date(Date.parse(startOfOsloDay(day)) + NOON).toISOString()

interface Region {
  records: ContentRecord[]
  planned: Change[]
}
/** A region, and changes of its records to what another has there: parts of them, new documents and ends of old ones. The kommune stays. */
const region: fc.Arbitrary<Region> = fc.tuple(arbitraryRegion, arbitraryRegion).chain(([{ records }, other]) =>
  fc
    .array(arbitraryChanges(fc.constantFrom(...other.records)), { minLength: 1, maxLength: 3 })
    .map((lists) => lists.flat().filter(({ target, content }) => target.kind !== 'kommune' || content !== undefined))
    .map((planned) => ({ records, planned }))
    .filter((all) => refusedIn(contentOf(all)).length === 0),
)
/** The content as the door gives it, of which nothing has been asked before. */
const contentOf = ({ records, planned }: Region): Snapshot => ({
  ...toSnapshot(records.map((r) => toSnapshotRecord({ ...r }, digestOfValue))),
  ...(planned.length > 0 && { planned: planned.map((c) => ({ ...c })) }),
})

/** Writes what is due into the documents, as the first write to one of them does: of what meets that write, or all that is due. */
function folded({ records, planned }: Region, day: string, place: Change | undefined): Region {
  const places = place ? [place] : planned
  const due = new Set(places.flatMap((p) => dueBefore(p, planned, day)))
  const written = new Map<string, ContentRecord | undefined>(records.map((r) => [recordId(r), r]))
  for (const [id, changes] of Map.groupBy(
    planned.filter((c) => due.has(c)),
    ({ target }) => targetId(target),
  )) {
    const before = written.get(id)
    const now = applyChanges(before, inOrder(changes))
    for (const kept of now ? asWritten(before, record.parse(now) as ContentRecord, inOrder(changes)) : []) {
      written.set(recordId(kept), kept)
    }
    if (!now) written.set(id, undefined)
  }
  return { records: [...written.values()].flatMap((r) => r ?? []), planned: planned.filter((c) => !due.has(c)) }
}

/** What is stored when changes are written: what moves leaves word of where it was. */
function asWritten(before: ContentRecord | undefined, now: ContentRecord, changes: readonly Change[]): ContentRecord[] {
  if (before?.kind === 'kommune' && now.kind === 'kommune') {
    const { formerly: _formerly, ...rest } = now
    const formerly = rememberFormer(now, {
      slugs: heldBy('slug', before.slug, changes),
      languages: heldBy('languages', before.languages, changes),
    })
    return [{ ...rest, ...(formerly && { formerly }) }]
  }
  if (before?.kind !== 'service' || now.kind !== 'service' || before.slug === now.slug) return [now]
  return [now, ...redirectsOfService(now, heldBy('slug', before.slug, changes))]
}

/** Every page of the portal at a moment, and what its search knows. */
function shownAt(content: Snapshot, asOf: string) {
  const reader = readerFor(snapshotAt(asOf, content), 'osteroy')!
  const pages = listPages(reader).map((ref) => {
    const { changesAt, findings: _findings, ...shown } = buildPageView(ref, reader, asOf, OPTIONS)
    return { name: `${ref.kind} ${ref.lang} ${ref.key ?? ''}`, shown: canonicalJson(shown), changesAt }
  })
  const search = reader.kommune.languages.map((lang) => {
    const { entries, changesAt } = listSearchEntries(reader, lang, asOf)
    return { name: `search ${lang}`, shown: canonicalJson(entries), changesAt }
  })
  return new Map([...pages, ...search].map((made) => [made.name, made]))
}

async function publish(store: ReleaseStore, content: Snapshot, day: string, before?: Snapshot) {
  const asOf = noonOf(day)
  const result = await publishPortal({
    kommune: 'osteroy',
    snapshot: content,
    asOf,
    bundle,
    gate: { judge: async () => [] },
    store,
    portalUrl: () => OPTIONS.portalUrl,
    ...(before && { changes: changesBetween(before, snapshotAt(asOf, content), 'osteroy') }),
  })
  expect(result.state, JSON.stringify(result.message)).not.toBe('failed')
  const { release, manifest } = (await store.readCurrent('osteroy'))!
  return { release, manifest, result }
}
const isWhole = ({ pages, leftOut }: Manifest) => leftOut.length === 0 && Object.values(pages).every((p) => !p.isKept)
const filesOf = ({ pages, search }: Manifest) => ({
  pages: Object.fromEntries(Object.entries(pages).map(([path, { object }]) => [path, object])),
  search: Object.fromEntries(Object.entries(search).map(([lang, index]) => [lang, index!.object])),
})

describe('a planned change', () => {
  it('shows the same laid over and written into its document, that day and every later one, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(region, fc.nat(DAYS.length - 1), fc.option(fc.nat(20)), async (given, index, pick) => {
        const [today, ...later] = DAYS.slice(index) as [string, ...string[]]
        const place = pick === null ? undefined : given.planned[pick % Math.max(given.planned.length, 1)]
        const [over, store] = [contentOf(given), openMemoryStore()]
        const laid = await publish(store, over, today)
        const written = contentOf(folded(given, today, place))
        const after = await publish(store, written, today, snapshotAt(noonOf(today), over))
        expect(after.result.state).toBe('unchanged')
        expect(after.release).toBe(laid.release)
        for (const day of later)
          expect((await publish(openMemoryStore(), written, day)).manifest).toEqual(
            (await publish(openMemoryStore(), over, day)).manifest,
          )
      }),
      BOUNDS,
    )
  })

  it('shows on no page and in no search before the moment they said', () => {
    let told = 0
    fc.assert(
      fc.property(region, fc.nat(DAYS.length - 2), (given, index) => {
        const [today, ...later] = DAYS.slice(index) as [string, ...string[]]
        const content = contentOf(given)
        const before = shownAt(content, noonOf(today))
        for (const day of later) {
          const after = shownAt(content, noonOf(day))
          for (const [name, { shown, changesAt }] of before) {
            if (changesAt !== undefined && changesAt <= noonOf(day)) continue
            expect(after.get(name)?.shown, `${name} on ${day}`).toBe(shown)
            told++
          }
        }
      }),
      BOUNDS,
    )
    expect(told).toBeGreaterThan(100)
  })

  it('shows the same whatever days were asked for before of the same content', () => {
    fc.assert(
      fc.property(region, fc.array(fc.constantFrom(...DAYS), { minLength: 2, maxLength: 5 }), (given, days) => {
        const content = contentOf(given)
        for (const day of days)
          expect([...shownAt(content, noonOf(day))]).toEqual([...shownAt(contentOf(given), noonOf(day))])
      }),
      BOUNDS,
    )
  })

  it('makes time passing publish step by step what publishing from nothing makes, where no page is held back', async () => {
    await fc.assert(
      fc.asyncProperty(region, async (given) => {
        const content = contentOf(given)
        const store = openMemoryStore()
        let before: Snapshot | undefined
        for (const day of DAYS) {
          const { manifest, result } = await publish(store, content, day, before)
          const fresh = await publish(openMemoryStore(), contentOf(given), day)
          // A page that content stops keeps its last good version, which a publish from nothing does not have.
          fc.pre([manifest, fresh.manifest].every(isWhole))
          expect(filesOf(manifest)).toEqual(filesOf(fresh.manifest))
          if (before && result.state === 'unchanged') expect(result.pages.rendered).toBe(0)
          before = snapshotAt(noonOf(day), content)
        }
      }),
      BOUNDS,
    )
  })
})
