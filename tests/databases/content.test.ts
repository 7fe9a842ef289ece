import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import {
  canonicalJson,
  type ContentRecord,
  type Service,
  type Snapshot,
  type SnapshotRecord,
} from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import {
  aContact,
  aDefinition,
  aFact,
  aKommune,
  anOverride,
  aRedirect,
  aRole,
  aService,
  paragraph,
} from '../builders/records.ts'
import { toLexical } from '@innbyggarportal/cms/testing'

const PASSWORD = 'berre-for-test'
/** Every record's digest by its part and id. */
const contentOf = ({ shared, kommuner }: Snapshot) =>
  Object.fromEntries(
    [shared, ...kommuner.values()].flatMap((part) => [...part].map(([id, r]) => [id, r.digest])).sort(),
  )
const richService = aService({
  key: 'barnehageplass',
  title: { nn: 'Søk barnehageplass', nb: 'Søk barnehageplass', en: 'Apply for a kindergarten place' },
  slots: {
    summary: { nn: paragraph('Alle barn har rett til plass.'), nb: paragraph('Alle barn har rett til plass.') },
    whatYouGet: {
      nn: [
        { type: 'heading', level: 3, children: [{ type: 'text', text: 'Pris' }] },
        {
          type: 'callout',
          tone: 'warning',
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'Prisen er ', strong: true },
                { type: 'fact', fact: 'pris-sfo' },
              ],
            },
          ],
        },
        {
          type: 'table',
          head: [[{ type: 'text', text: 'Kva' }]],
          rows: [
            [
              [
                { type: 'link', href: 'service:sfo', children: [{ type: 'text', text: 'SFO' }] },
                { type: 'span', lang: 'en', text: 'after school' },
              ],
            ],
          ],
        },
      ],
    },
    price: [{ id: 'full', what: { nn: 'Full plass', en: 'Full place' }, amount: { fact: 'pris-sfo' } }],
    complaint: { hasRight: true, period: { amount: 3, unit: 'weeks' } },
    legalBasis: [{ id: 'lov', law: 'LOV-2005-06-17-64', section: '§ 16', name: { nn: 'Barnehagelova' } }],
  },
  slotRules: { legalBasis: { rule: 'locked', requiresLocal: false } },
  isStatutory: true,
})
const content: ContentRecord[] = [
  aRole(),
  aDefinition(),
  aKommune({
    topTasks: ['sfo'],
    theme: { primary: '#00539b', accent: '#e2001a' },
    kommunenummer: [{ number: '4630', validFrom: '2020-01-01' }],
  }),
  aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
  aFact(),
  aFact({ value: { type: 'money', value: { ore: 350_000 } }, validFrom: '2027-01-01' }),
  aContact(),
  aService(),
  richService,
  aService({ key: 'symjehall', kommune: 'osteroy', title: { nn: 'Lei symjehallen' } }),
  anOverride({
    slots: {
      price: { mode: 'replace', content: [{ id: 'vi', what: { nn: 'Hos oss' }, amount: 'free' }] },
      summary: { mode: 'inherit', content: { nn: paragraph('Ikkje vist, men teke vare på.') } },
    },
  }),
  aRedirect(),
  aRedirect({ kommune: 'osteroy', lang: 'en', from: '/en/artikkel/12' }),
]
const stripped = (records: ContentRecord[]) => canonicalJson(records)

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('content on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let region: string
  const find = async (collection: string, key: string) => {
    const { body } = await cms.request('GET', `${collection}?where[key][equals]=${key}&depth=0`, { as: region })
    return z.object({ docs: z.tuple([z.looseObject({ id: z.string() })]) }).parse(body).docs[0]
  }
  const service = async (key: string): Promise<Service> => {
    const { snapshot } = await door.readSnapshot()
    return z.custom<Service>().parse(snapshot.shared.get(`service/${key}`)?.value)
  }
  const publish = async (key: string, fields: Record<string, unknown>, locale = 'nn') =>
    cms.request('PATCH', `services/${(await find('services', key)).id}?locale=${locale}`, {
      as: region,
      body: { _status: 'published', ...fields },
    })

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    cms = await openCms(database)
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  test('is empty at first', async () => expect(await door.isEmpty()).toBe(true))

  test('takes records in once, and changes nothing the second time', async () => {
    expect(await door.importRecords(content)).toEqual({
      created: content.length,
      updated: 0,
      unchanged: 0,
      refused: [],
    })
    expect(await door.importRecords(content)).toEqual({
      created: 0,
      updated: 0,
      unchanged: content.length,
      refused: [],
    })
    expect(await door.isEmpty()).toBe(false)
    await door.ensureDemoUsers(PASSWORD)
    region = await cms.signIn('region@demo.example', PASSWORD)
  })

  test('gives back every language, table, callout and fact as they came', async () => {
    expect(await service('barnehageplass')).toEqual(richService)
    const exported = await door.exportRecords()
    expect(exported.find((r) => r.kind === 'kommune' && r.key === 'osteroy')).toEqual(
      content.find((r) => r.kind === 'kommune' && r.key === 'osteroy'),
    )
    expect(exported.find((r) => r.kind === 'contact')).toEqual(aContact())
    expect(exported.filter((r) => r.kind === 'localFact')).toHaveLength(2)
  })

  test('exports to another database and out again without a difference', async () => {
    const exported = await door.exportRecords()
    const other = await bothDatabases[0]!.start()
    const second = await openDoor({ databaseUrl: other.url, dataDir: other.dataDir })
    expect((await second.importRecords(exported)).refused).toEqual([])
    expect(stripped(await second.exportRecords())).toBe(stripped(exported))
    await second.close()
    await other.stop()
  })

  test('publishes one language over REST and leaves the others alone', async () => {
    const before = await door.readSignal()
    expect((await publish('barnehageplass', { summary: toLexical(paragraph('Søk innan 1. mars.')) })).status).toBe(200)
    const after = await service('barnehageplass')
    expect(after.slots.summary).toEqual({
      nn: paragraph('Søk innan 1. mars.'),
      nb: paragraph('Alle barn har rett til plass.'),
    })
    expect(after.slots.whatYouGet).toEqual(richService.slots.whatYouGet)
    expect(await door.readSignal()).not.toBe(before)
  })

  test('tells nobody of a draft, and does not show it', async () => {
    const before = await door.readSignal()
    const { id } = await find('services', 'barnehageplass')
    expect(
      (
        await cms.request('PATCH', `services/${id}?draft=true`, {
          as: region,
          body: { summary: toLexical(paragraph('Eit utkast.')) },
        })
      ).status,
    ).toBe(200)
    expect(await door.readSignal()).toBe(before)
    expect((await service('barnehageplass')).slots.summary?.nn).toEqual(paragraph('Søk innan 1. mars.'))
    await publish('barnehageplass', { summary: toLexical(paragraph('Søk innan 1. mars.')) })
  })

  test('reads only what changed, and reads the same as if it had read all', async () => {
    const first = await door.readSnapshot()
    await publish('sfo', { searchWords: ['skulefritid'], changeKind: 'editorial' })
    const second = await door.readSnapshot(first)
    const all = await door.readSnapshot()
    expect(canonicalJson([...second.snapshot.shared])).toBe(canonicalJson([...all.snapshot.shared]))
    expect(canonicalJson([...second.snapshot.kommuner].map(([k, part]) => [k, [...part]]))).toBe(
      canonicalJson([...all.snapshot.kommuner].map(([k, part]) => [k, [...part]])),
    )
    expect(second.snapshot.shared.get('service/sfo')?.digest).not.toBe(first.snapshot.shared.get('service/sfo')?.digest)
    const quick = await door.readSnapshot(first, { isThorough: false })
    expect(contentOf(quick.snapshot)).toEqual(contentOf(all.snapshot))
  })

  test('holds on to no document, and to no record that somebody else holds', async () => {
    const open = new Map<string, ContentRecord>()
    const hold = ({ value, ...slim }: SnapshotRecord): SnapshotRecord => {
      open.set(slim.digest, value)
      return Object.defineProperty({ ...slim } as SnapshotRecord, 'value', {
        get: () => open.get(slim.digest),
        enumerable: false,
      })
    }
    const first = await door.readSnapshot(undefined, { hold })
    await publish('sfo', { searchWords: ['etter skuletid'], changeKind: 'editorial' })
    const second = await door.readSnapshot(first, { hold })
    expect(contentOf(second.snapshot)).toEqual(contentOf((await door.readSnapshot()).snapshot))
    const everything = (of: unknown) => inspect(of, { depth: Infinity, maxArrayLength: Infinity })
    expect(everything(await door.readSnapshot())).toMatch(/etter skuletid/)
    expect(everything(second)).not.toMatch(/etter skuletid|Søk innan/)
  })

  test('reads again what means something else now, though nobody wrote in it', async () => {
    // Written this recently, everything would be read again anyway.
    await sleep(2100)
    const first = await door.readSnapshot()
    const wrote = { updatedAt: new Date().toISOString() }
    const role = await find('contact-roles', 'sfo-kontor')
    await cms.payload.db.updateOne({
      collection: 'contact-roles',
      id: role.id,
      data: { ...role, key: 'skulefritid', ...wrote },
    })
    const all = contentOf((await door.readSnapshot()).snapshot)
    const changed = Object.keys(all).filter((id) => all[id] !== contentOf(first.snapshot)[id])
    expect(changed).toEqual(['contact/osteroy/sfo-kontor', 'contactRole/skulefritid'])
    expect(contentOf((await door.readSnapshot(first, { isThorough: false })).snapshot)).toEqual(all)
    expect(contentOf((await door.readSnapshot(first)).snapshot)).toEqual(all)
    await cms.payload.db.updateOne({
      collection: 'contact-roles',
      id: role.id,
      data: { ...role, updatedAt: new Date().toISOString() },
    })
  })

  test('forgets what was deleted', async () => {
    const first = await door.readSnapshot()
    const { id } = await find('contacts', 'sfo-kontor')
    expect((await cms.request('DELETE', `contacts/${id}`, { as: region })).status).toBe(200)
    const second = await door.readSnapshot(first)
    expect(first.snapshot.kommuner.get('osteroy')?.has('contact/osteroy/sfo-kontor')).toBe(true)
    expect(second.snapshot.kommuner.get('osteroy')?.has('contact/osteroy/sfo-kontor')).toBe(false)
    expect(contentOf((await door.readSnapshot(first, { isThorough: false })).snapshot)).toEqual(
      contentOf(second.snapshot),
    )
  })

  test('takes a service down and lets it come back', async () => {
    const { id } = await find('services', 'sfo')
    expect((await cms.request('PATCH', `services/${id}`, { as: region, body: { _status: 'draft' } })).status).toBe(200)
    expect(await service('sfo')).toBeUndefined()
    await publish('sfo', { summary: toLexical(paragraph('Ny tekst etter pausen.')) })
    expect((await service('sfo')).slots.summary?.nn).toEqual(paragraph('Ny tekst etter pausen.'))
  })

  test('shows a portal how it went', async () => {
    const live = {
      state: 'live',
      release: 'r1',
      checkedAt: '2026-11-21T08:00:00.000Z',
      pages: { rendered: 3, unchanged: 1, keptBack: 0, removed: 0, total: 4 },
      findings: [],
      ms: 20,
    } as const
    await door.saveStatus('osteroy', { ...live, findings: [] })
    await door.saveStatus('osteroy', { ...live, state: 'pinned', pinnedBy: 'drift', findings: [] })
    const { docs } = await cms.payload.find({ collection: 'portal-status' })
    expect(docs.map((d) => d.status)).toEqual([{ ...live, state: 'pinned', pinnedBy: 'drift' }])
  })
})
