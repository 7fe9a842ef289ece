import { setTimeout as sleep } from 'node:timers/promises'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { canonicalJson, type ContentRecord, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { publishPortal, snapshotAt } from '@innbyggarportal/sites/publisher'
import { openMemoryStore } from '@innbyggarportal/sites/publisher/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { plant } from '../builders/plant.ts'
import { aContact, aDefinition, aFact, aKommune, aRole, aService, paragraph } from '../builders/records.ts'

const TODAY = '2099-12-31T10:00:00.000Z'
const DAY = '2100-01-01'
const THAT_DAY = '2099-12-31T23:00:00.000Z'
const LATER = '2100-02-01T10:00:00.000Z'

/** A change as it stands in its row, but for what the test says nothing of. */
interface Row {
  target: string
  field: string
  content?: unknown
  lang?: 'nn' | 'nb' | 'en'
  from?: string
  state?: 'approved' | 'published' | 'draft'
}

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('dated changes on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const { refused } = await door.importRecords([
      aKommune(),
      aKommune({ key: 'vaksdal', name: 'Vaksdal' }),
      aRole(),
      aDefinition(),
      aFact(),
      aContact({ isMain: true }),
      aService({
        slots: {
          whatYouGet: {
            nn: [
              {
                type: 'paragraph',
                children: [
                  { type: 'text', text: 'Leik for ' },
                  { type: 'fact', fact: 'pris-sfo' },
                ],
              },
            ],
          },
          contact: [{ id: 'k1', role: 'sfo-kontor' }],
        },
      }),
      aService({ key: 'bad', title: { nn: 'Leig symjehallen' } }),
    ])
    expect(refused).toEqual([])
    cms = await openCms(database)
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)

  const write = async ({ target, field, content, lang, from = DAY, state = 'approved' }: Row): Promise<string> => {
    const { id } = await cms.payload.create({
      collection: 'changes',
      depth: 0,
      data: {
        target,
        field,
        document: 'x',
        content: content === undefined ? null : { is: content },
        lang: lang ?? null,
        base: '-',
        after: '-',
        position: 0,
        rev: 0,
        kind: 'legal',
        from,
        state,
        at: '2099-12-20T08:00:00.000Z',
      },
    })
    return id
  }
  const clear = () => cms.payload.delete({ collection: 'changes', where: { state: { not_equals: 'published' } } })
  const store = openMemoryStore()
  const publish = async (snapshot: Snapshot, asOf: string) => {
    const result = await publishPortal({
      kommune: 'osteroy',
      snapshot,
      asOf,
      bundle: {
        render: async (view) => Buffer.from(JSON.stringify({ ...view, findings: [], changesAt: '' })),
        digest: 'code',
        assets: [],
      },
      gate: { judge: async () => [] },
      store,
      portalUrl: () => 'https://osteroy.example',
    })
    expect(result.state).not.toBe('failed')
    const { manifest, release } = (await store.readCurrent('osteroy'))!
    const pages = new Map<string, string>()
    for (const [path, { object }] of Object.entries(manifest.pages))
      pages.set(path, Buffer.from(await store.readObject(object)).toString('utf8'))
    const search = Buffer.from(await store.readObject(manifest.search.nn!.object)).toString('utf8')
    return { ...result, release, pages, search }
  }
  const recordsOf = (snapshot: Snapshot) =>
    [snapshot.shared, ...snapshot.kommuner.values()].flatMap((part) => [...part.values()].map((r) => r.value))

  test('leave the CMS with the content, and what is published, dropped or a draft does not', async () => {
    const before = await door.readSnapshot()
    expect(before.snapshot).not.toHaveProperty('planned')
    for (const state of ['published', 'draft'] as const)
      await write({ target: 'service/sfo', field: 'owner', content: 'Oppvekst', state })
    expect((await door.readSnapshot(before, { isThorough: false })).snapshot).not.toHaveProperty('planned')
    const id = await write({ target: 'service/sfo', field: 'title', lang: 'nn', content: 'Skulefritid' })
    const { snapshot, problems } = await door.readSnapshot(before, { isThorough: false })
    expect(problems).toEqual([])
    expect(snapshot.shared).toBe(before.snapshot.shared)
    expect(snapshot.planned).toMatchObject([
      { id, target: { kind: 'service', key: 'sfo' }, field: 'title', lang: 'nn', content: 'Skulefritid', from: DAY },
    ])
    expect((await door.readSnapshot()).snapshot.planned).toEqual(snapshot.planned)
    await clear()
    expect((await door.readSnapshot()).snapshot).not.toHaveProperty('planned')
  })

  test('are read once, and again only when something is new', async () => {
    await write({ target: 'service/sfo', field: 'owner', content: 'Oppvekst' })
    // Written this recently, everything would be read again anyway.
    await sleep(2100)
    const first = await door.readSnapshot()
    for (const isThorough of [true, false]) {
      const second = await door.readSnapshot(first, { isThorough })
      expect(second.snapshot).toBe(first.snapshot)
      expect(second.plans.docs).toBe(first.plans.docs)
    }
    const at = THAT_DAY
    expect(snapshotAt(at, (await door.readSnapshot(first)).snapshot)).toBe(snapshotAt(at, first.snapshot))
    const id = await write({ target: 'service/bad', field: 'owner', content: 'Kultur' })
    const third = await door.readSnapshot(first, { isThorough: false })
    expect(third.snapshot.planned).toHaveLength(2)
    expect(third.snapshot.planned).toContain(first.snapshot.planned![0])
    await cms.payload.update({ collection: 'changes', id, data: { state: 'dropped' } })
    expect((await door.readSnapshot(third, { isThorough: false })).snapshot.planned).toHaveLength(1)
    await clear()
  })

  test('tell whoever publishes when they are approved and when they are dropped, and drafts tell nothing', async () => {
    let seen = await door.readSignal()
    const isTold = async () => {
      const before = seen
      seen = await door.readSignal()
      return seen !== before
    }
    const id = await write({ target: 'service/sfo', field: 'owner', content: 'Oppvekst', state: 'draft' })
    await write({ target: 'service/sfo', field: 'owner', content: 'Oppvekst', state: 'published' })
    expect(await isTold()).toBe(false)
    for (const state of ['approved', 'dropped'] as const) {
      await cms.payload.update({ collection: 'changes', id, data: { state } })
      expect(await isTold(), state).toBe(true)
    }
    await clear()
  })

  test('are found by an index, however long the history beside them is', async () => {
    const { client, collections } = cms.payload.db as unknown as {
      client?: { execute: (sql: string) => Promise<{ rows: { detail: string }[] }> }
      collections: Record<string, { collection: { find: (where: object) => { explain: () => Promise<object> } } }>
    }
    const plan = database.url.startsWith('file:')
      ? (await client!.execute("EXPLAIN QUERY PLAN SELECT id FROM changes WHERE state = 'approved'")).rows[0]!.detail
      : JSON.stringify(await collections['changes']!.collection.find({ state: 'approved' }).explain())
    expect(plan).toMatch(/USING (COVERING )?INDEX changes_state_idx|"indexName":"state_1"/)
  })

  test('that cannot be read, or would break their record, are told of it, and the others come', async () => {
    await write({ target: 'service/sfo', field: 'title', content: { nn: 7 } })
    await write({ target: 'contact/osteroy/sfo-kontor', field: 'farge', content: 'blå' })
    await write({ target: 'service/bad', field: 'themes', content: [] })
    const damaged = await write({ target: 'kommune/vaksdal', field: 'name', content: 'Nye Vaksdal' })
    await plant(cms, database, { collection: 'changes', id: damaged, field: 'at', sql: 'tull', mongo: 'tull' })
    await write({ target: 'service/bad', field: 'title', lang: 'nn', content: 'Leig basseng' })
    const { problems, snapshot } = await door.readSnapshot()
    expect(problems.map(({ id, isPlan }) => [id, isPlan]).toSorted()).toEqual([
      ['contact/osteroy/sfo-kontor', true],
      ['kommune/vaksdal', true],
      ['service/bad', true],
      ['service/sfo', true],
    ])
    expect(problems.find(({ id }) => id === 'service/sfo')?.message.nn).toMatch(/^title\.nn: /)
    const on = snapshotAt(THAT_DAY, snapshot)
    expect(on.shared.get('service/bad')?.value).toMatchObject({ title: { nn: 'Leig basseng' } })
    expect(on.shared.get('service/sfo')).toBe(snapshot.shared.get('service/sfo'))
    await clear()
    expect((await door.readSnapshot()).problems).toEqual([])
  })

  test('show on their day and not before, and the same once they are written into the documents', async () => {
    const kino = aService({ key: 'kino', title: { nn: 'Kjøp kinobillett' } })
    const rows: Row[] = [
      { target: 'service/sfo', field: 'title', lang: 'nn', content: 'Søk skulefritid' },
      { target: 'service/kino', field: 'whole', content: kino },
      { target: 'service/bad', field: 'whole' },
      { target: 'contact/osteroy/sfo-kontor', field: 'phone', content: '56999999' },
      {
        target: 'localFact/osteroy/pris-sfo/always',
        field: 'value',
        content: { type: 'money', value: { ore: 999_900 } },
      },
      {
        target: 'override/osteroy/sfo',
        field: 'slots.summary',
        content: { mode: 'replace', content: { nn: paragraph('Skog.') } },
      },
      { target: 'service/sfo', field: 'title', lang: 'nn', content: 'Søk fritid', from: '2100-02-01' },
    ]
    const ids: string[] = []
    for (const row of rows) ids.push(await write(row))
    const { snapshot, problems } = await door.readSnapshot()
    expect(problems).toEqual([])
    const before = await publish(snapshot, TODAY)
    const all = (made: typeof before) => [...made.pages.values(), made.search].join('\n')
    const news = ['Søk skulefritid', 'Kjøp kinobillett', '56 99 99 99', '9 999', 'Skog.']
    for (const text of [...news, 'Søk fritid']) expect(all(before)).not.toContain(text)
    const after = await publish(snapshot, THAT_DAY)
    for (const text of news) expect(all(after)).toContain(text)
    for (const text of ['Søk plass i SFO', 'Leig symjehallen', '56 00 00 00', 'Søk fritid'])
      expect(all(after), text).not.toContain(text)
    expect([...before.pages.keys()].filter((path) => !after.pages.has(path))).toEqual([
      '/en/services/bad/',
      '/tenester/bad/',
    ])
    for (const text of ['Kjøp kinobillett', 'Søk skulefritid']) {
      expect(after.pages.get('/tenester/')).toContain(text)
      expect(after.search).toContain(text)
    }

    const due = snapshotAt(THAT_DAY, snapshot)
    const now = new Set(recordsOf(snapshot).map((r) => canonicalJson(r)))
    const changed: ContentRecord[] = recordsOf(due).filter((r) => !now.has(canonicalJson(r)))
    expect((await door.importRecords(changed)).refused).toEqual([])
    await cms.payload.delete({ collection: 'services', where: { key: { equals: 'bad' } } })
    for (const id of ids.slice(0, -1))
      await cms.payload.update({ collection: 'changes', id, data: { state: 'published' } })
    const written = await door.readSnapshot()
    expect(written.snapshot.planned).toHaveLength(1)
    const again = await publish(written.snapshot, THAT_DAY)
    expect(again).toMatchObject({ state: 'unchanged', release: after.release, pages: after.pages })
    expect([...(await publish(written.snapshot, LATER)).pages]).toEqual([...(await publish(snapshot, LATER)).pages])
    expect((await publish(written.snapshot, LATER)).pages.get('/tenester/sfo/')).toContain('Søk fritid')
  })
})
