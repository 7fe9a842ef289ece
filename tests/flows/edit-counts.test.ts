import { beforeAll, describe, expect, it } from 'vitest'
import {
  record,
  recordId,
  type ContentRecord,
  type Service,
  type Snapshot,
} from '@innbyggarportal/shared-content/contract'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import {
  changesBetween,
  loadBundle,
  publishPortal,
  type Bundle,
  type Manifest,
  type ReleaseStore,
} from '@innbyggarportal/sites/publisher'
import { paragraph } from '../builders/records.ts'
import { openMemoryStore } from '@innbyggarportal/sites/publisher/testing'
import { AS_OF, seedSnapshot } from '../region/published-region.ts'

/** The edits, by what an editor would say, and how many pages each renders in each portal. */
const KOMMUNER = ['lindas', 'osteroy', 'austrheim', 'vaksdal'] as const
type Counts = Partial<Record<(typeof KOMMUNER)[number], number>>

let bundle: Bundle
let store: ReleaseStore
/** What the portals were made from last. */
let published: Snapshot | undefined
/** What is counted here does not depend on the gate, and it is the slowest part. */
const gate = { judge: async () => [] }

beforeAll(async () => {
  bundle = await loadBundle()
  store = openMemoryStore()
  await publishAll(seedSnapshot())
})

async function publishAll(snapshot: Snapshot, into = store): Promise<Record<string, number>> {
  const rendered: Record<string, number> = {}
  for (const kommune of KOMMUNER) {
    const result = await publishPortal({
      kommune,
      snapshot,
      asOf: AS_OF,
      bundle,
      gate,
      store: into,
      portalUrl: (s) => `http://${s}.localhost:4000`,
      ...(into === store && published && { changes: changesBetween(published, snapshot, kommune) }),
    })
    rendered[kommune] = result.pages.rendered
  }
  if (into === store) published = snapshot
  return rendered
}

/** The seed with one record written anew. */
function edited(id: string, change: (r: never) => object): ContentRecord[] {
  expect(seedRecords.map(recordId)).toContain(id)
  return seedRecords.map((r) => (recordId(r) === id ? record.parse({ ...r, ...change(r as never) }) : r))
}
const inSlot = (id: string, slots: object) => edited(id, (r: Service) => ({ slots: { ...r.slots, ...slots } }))
const barnehage = seedRecords.find((r): r is Service => recordId(r) === 'service/barnehageplass')!

/** What a change must render, found without any planning: publish the new content from nothing and compare page by page. */
async function pagesThatDiffer(snapshot: Snapshot): Promise<Record<string, number>> {
  const fresh = openMemoryStore()
  const before = new Map<string, Manifest>()
  for (const kommune of KOMMUNER) before.set(kommune, (await store.readCurrent(kommune))!.manifest)
  await publishAll(snapshot, fresh)
  const differing: Record<string, number> = {}
  for (const kommune of KOMMUNER) {
    const { pages } = (await fresh.readCurrent(kommune))!.manifest
    differing[kommune] = Object.entries(pages).filter(
      ([path, p]) => before.get(kommune)!.pages[path]?.object !== p.object,
    ).length
  }
  return differing
}

const aText = (nn: string) => ({ ...barnehage.slots.whatYouGet, nn: paragraph(nn) })
const EDITS: [what: string, records: () => ContentRecord[], counts: Counts][] = [
  [
    'a shared text in nynorsk, which Osterøy has replaced',
    () => inSlot('service/barnehageplass', { whatYouGet: aText('Ny tekst om barnehagen.') }),
    { lindas: 1, austrheim: 1, vaksdal: 1 },
  ],
  [
    'a shared summary',
    () =>
      inSlot('service/barnehageplass', {
        summary: { ...barnehage.slots.summary, nn: paragraph('Søk plass i barnehagen her.') },
      }),
    { lindas: 1, osteroy: 1, austrheim: 1, vaksdal: 1 },
  ],
  [
    'a shared law reference, in every language',
    () => inSlot('service/barnehageplass', { legalBasis: barnehage.slots.legalBasis!.slice(1) }),
    { lindas: 3, osteroy: 3, austrheim: 2, vaksdal: 2 },
  ],
  [
    'a title, which stands in lists and on services that point to it',
    () => edited('service/ppt', (s: Service) => ({ title: { ...s.title, nn: 'Få hjelp frå PP-tenesta' } })),
    { lindas: 10, osteroy: 10, austrheim: 10, vaksdal: 10 },
  ],
  [
    'search words, which no page shows',
    () => edited('service/ppt', (s: Service) => ({ searchWords: [...s.searchWords, 'dysleksi'] })),
    {},
  ],
  ['the owner, whom no page shows', () => edited('service/ppt', () => ({ owner: 'Skuleavdelinga' })), {}],
  [
    'the day a service was looked through',
    () => edited('service/ppt', () => ({ reviewedAt: '2026-11-20' })),
    { lindas: 3, osteroy: 3, austrheim: 2, vaksdal: 2 },
  ],
  [
    'the phone of Osterøy’s switchboard, which stands in every footer',
    () => edited(mainContactOf('osteroy'), () => ({ phone: '55550299' })),
    { osteroy: 270 },
  ],
  [
    'the colours of Vaksdal',
    () => edited('kommune/vaksdal', (k: { theme: object }) => ({ theme: { ...k.theme, primary: '#123456' } })),
    { vaksdal: 180 },
  ],
  [
    'the tasks Austrheim puts first',
    () => edited('kommune/austrheim', (k: { topTasks: string[] }) => ({ topTasks: k.topTasks.toReversed() })),
    { austrheim: 4 },
  ],
  [
    'a language less in Osterøy',
    () => edited('kommune/osteroy', () => ({ languages: ['nn', 'nb'] })),
    { osteroy: 180 },
  ],
  [
    'the address of a service',
    () => edited('service/ppt', () => ({ slug: 'hjelp-i-skulen' })),
    { lindas: 29, osteroy: 29, austrheim: 19, vaksdal: 20 },
  ],
  [
    'a service that is gone',
    () =>
      seedRecords.filter(
        (r) =>
          recordId(r) !== 'service/lanekort-bibliotek' &&
          !(r.kind === 'override' && r.service === 'lanekort-bibliotek'),
      ),
    { lindas: 21, osteroy: 21, austrheim: 16, vaksdal: 12 },
  ],
  [
    'a text of its own in Vaksdal',
    () => [
      ...seedRecords.filter((r) => recordId(r) !== 'override/vaksdal/ppt'),
      record.parse({
        kind: 'override',
        kommune: 'vaksdal',
        service: 'ppt',
        slots: { whatYouGet: { mode: 'replace', content: { nn: paragraph('Slik er det i Vaksdal.') } } },
      }),
    ],
    { vaksdal: 2 },
  ],
  [
    'that nobody offers a service in Lindås',
    () => [
      ...seedRecords.filter((r) => recordId(r) !== 'override/lindas/situasjonskart'),
      record.parse({
        kind: 'override',
        kommune: 'lindas',
        service: 'situasjonskart',
        responsible: { who: 'nobody', body: { name: { nn: 'Kartverket' } } },
        slots: {},
      }),
    ],
    { lindas: 29 },
  ],
  [
    'the wording in place of a fact that every kommune has',
    () =>
      edited('factDefinition/svartid-post', () => ({
        fallback: { nn: 'så snart vi kan', nb: 'så snart vi kan', en: 'as soon as we can' },
      })),
    {},
  ],
  [
    'a local fact of Lindås',
    () =>
      edited('localFact/lindas/svartid-post/always', () => ({
        value: { type: 'duration', value: { amount: 9, unit: 'workingDays' } },
      })),
    { lindas: 3 },
  ],
]

function mainContactOf(kommune: string): string {
  return recordId(seedRecords.find((r) => r.kind === 'contact' && r.kommune === kommune && r.isMain)!)
}

describe('an edit renders exactly the pages it changes', () => {
  it.each(EDITS)('%s', async (_what, records, counts) => {
    const snapshot = seedSnapshot(records())
    const differing = await pagesThatDiffer(snapshot)
    const rendered = await publishAll(snapshot)
    await publishAll(seedSnapshot())
    expect(rendered).toEqual(differing)
    expect(rendered).toEqual({ lindas: 0, osteroy: 0, austrheim: 0, vaksdal: 0, ...counts })
  })
})
