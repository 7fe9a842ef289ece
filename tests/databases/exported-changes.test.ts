import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { importRecords, readHistory } from '@innbyggarportal/cms/testing'
import { standingAt } from '@innbyggarportal/shared-content/changes'
import { canonicalJson, type Change } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mongodb, sqlite, type DatabaseKind, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { whileFailing } from '../builders/plant-failures.ts'
import { aContact, aDefinition, aFact, aKommune, aRole, aService, anOverride, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const LATER = '2999-01-01T00:00:00.000Z'
const content = [
  aKommune({ topTasks: ['sfo'] }),
  aRole(),
  aDefinition(),
  aFact(),
  aContact(),
  aService(),
  aService({ key: 'bad', title: { nn: 'Leig symjehallen' } }),
  aService({ key: 'lokal', kommune: 'osteroy', title: { nn: 'Lokal teneste' } }),
  anOverride({ slots: { summary: { mode: 'replace', content: { nn: paragraph('Skog.') } } } }),
]

interface Installation {
  database: TestDatabase
  door: Door
  cms: TestCms
}
async function open(kind: DatabaseKind): Promise<Installation> {
  const database = await kind.start()
  const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
  return { database, door, cms: await openCms(database) }
}
async function close({ database, door, cms }: Installation): Promise<void> {
  await cms.close()
  await door.close()
  await database.stop()
}
const exported = async ({ door }: Installation) =>
  JSON.stringify({ records: await door.exportRecords(), changes: await door.exportChanges() })
const bring = async ({ door }: Installation, file: string) => {
  const { records, changes } = JSON.parse(file) as { records: unknown[]; changes: unknown[] }
  return door.importRecords(records, undefined, changes)
}

describe.each([
  ['SQLite to MongoDB', sqlite, mongodb],
  ['MongoDB to SQLite', mongodb, sqlite],
])('changes from %s', (_name, from, to) => {
  let first: Installation
  let second: Installation
  let region: string
  const test = it.skipIf(mongodb.missing !== undefined)
  beforeAll(async () => {
    if (mongodb.missing !== undefined) return
    first = await open(from)
    second = await open(to)
    expect((await first.door.importRecords(content)).refused).toEqual([])
    await first.door.ensureDemoUsers(PASSWORD)
    region = await first.cms.signIn('region@demo.example', PASSWORD)
    await edit('contacts', { key: 'sfo-kontor' }, { phone: '56 11 11 11' })
    await first.cms.payload.delete({ collection: 'services', where: { key: { equals: 'bad' } } })
    for (const [state, from] of [
      ['draft', undefined],
      ['waiting', '2099-01-01'],
      ['approved', '2099-01-01'],
      ['approved', '2026-01-01'],
      ['dropped', undefined],
    ] as const)
      await first.cms.payload.create({
        collection: 'changes',
        data: {
          target: 'service/lokal',
          field: 'title',
          lang: 'nn',
          document: await idOf(first, 'services', { key: 'lokal' }),
          kommune: await idOf(first, 'kommuner', { key: 'osteroy' }),
          content: { is: `Tittel ${state} ${from}` },
          base: '-',
          after: '-',
          position: 0,
          rev: 3,
          kind: 'legal',
          why: 'ny forskrift',
          bundle: 'ny-forskrift',
          from: from ?? null,
          state,
          byUser: 'kari',
          at: '2026-11-20T08:00:00.000Z',
        },
      })
  })
  afterAll(async () => {
    await Promise.all([first, second].flatMap((each) => (each ? [close(each)] : [])))
  })

  const idOf = async (
    { cms }: Installation,
    collection: 'contacts' | 'services' | 'kommuner',
    where: { key: string },
  ) => String((await cms.payload.find({ collection, where: { key: { equals: where.key } }, depth: 0 })).docs[0]?.id)
  const edit = async (collection: 'contacts' | 'services', where: { key: string }, body: object) => {
    const path = `${collection}/${await idOf(first, collection, where)}`
    expect((await first.cms.request('PATCH', path, { as: region, body })).sentences).toBe('')
  }

  test('come out the same there, with who, when and what is open; and twice is as once', async () => {
    const file = await exported(first)
    const { changes } = JSON.parse(file) as { changes: Change[] }
    expect(changes.filter(({ state, bundle }) => state !== 'published' && bundle === 'ny-forskrift')).toHaveLength(5)
    expect(changes.filter(({ target }) => target.key === 'bad').map(({ field }) => field)).toEqual(['whole', 'whole'])
    const result = await bring(second, file)
    expect(result.refused).toEqual([])
    expect(result.changes).toEqual({ added: changes.length, left: 0 })
    expect(await exported(second)).toBe(file)
    expect(await bring(second, file)).toEqual({
      created: 0,
      updated: 0,
      unchanged: content.length - 1,
      refused: [],
      changes: { added: 0, left: 0 },
    })
    expect(await exported(second)).toBe(file)
    const { snapshot, problems } = await second.door.readSnapshot()
    expect(problems).toEqual([])
    expect(snapshot.planned?.map(({ content: title }) => title)).toEqual([
      'Tittel approved 2026-01-01',
      'Tittel approved 2099-01-01',
    ])
    const [own] = (
      await second.cms.payload.find({ collection: 'changes', where: { target: { equals: 'service/lokal' } } })
    ).docs
    expect(own).toMatchObject({
      document: await idOf(second, 'services', { key: 'lokal' }),
      kommune: await idOf(second, 'kommuner', { key: 'osteroy' }),
    })
  })

  test('go on there when more has happened, and with what is written there', async () => {
    await edit('contacts', { key: 'sfo-kontor' }, { phone: '56 22 22 22' })
    await edit('services', { key: 'sfo' }, { _status: 'published', owner: 'Oppvekst', changeKind: 'editorial' })
    const file = await exported(first)
    expect((await bring(second, file)).changes).toMatchObject({ left: 0 })
    expect(await exported(second)).toBe(file)
    await second.cms.payload.update({
      collection: 'contacts',
      where: { key: { equals: 'sfo-kontor' } },
      data: { phone: '56 33 33 33' },
    })
    const history = await readHistory(second.cms.payload, 'contact/osteroy/sfo-kontor')
    expect(history.map(({ field }) => field)).toEqual(['whole', 'phone', 'phone', 'phone'])
    expect(canonicalJson(standingAt(LATER, history))).toBe(
      canonicalJson((await second.door.exportRecords()).find((r) => r.kind === 'contact')),
    )
  })

  test('of a record that has another history there are left out, and what it has stays', async () => {
    await edit('contacts', { key: 'sfo-kontor' }, { phone: '56 44 44 44' })
    const before = await readHistory(second.cms.payload, 'contact/osteroy/sfo-kontor')
    expect((await bring(second, await exported(first))).changes).toEqual({ added: 0, left: 1 })
    const after = await readHistory(second.cms.payload, 'contact/osteroy/sfo-kontor')
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after).toHaveLength(before.length + 1)
    expect(standingAt(LATER, after)).toMatchObject({ phone: '56444444' })
  })

  test('come whole when the import is done again after it was cut off, wherever that was', async () => {
    for (let nth = 1, hasFailed = true; hasFailed; nth++) {
      const role = aRole({ key: `rolle-${nth}` })
      const target = { kind: 'contactRole' as const, key: role.key }
      const changes = [
        { field: 'whole', content: { ...role, label: { nn: 'Før' } }, at: '2026-11-20T08:00:00.000Z' },
        { field: 'label', lang: 'nn' as const, content: 'Mellom', at: '2026-11-20T09:00:00.000Z' },
        { field: 'label', lang: 'nn' as const, content: role.label.nn, at: '2026-11-20T10:00:00.000Z' },
      ].map((c, i) => ({
        id: `${role.key}-${i}`,
        target,
        base: '-',
        rev: i,
        kind: 'editorial',
        state: 'published',
        by: 'kari',
        ...c,
      }))
      const bringIt = () => importRecords(second.cms.payload, [role], undefined, changes)
      for (const moment of ['before', 'after'] as const)
        ({ hasFailed } = await whileFailing(second.cms.payload, nth, moment, () => bringIt().catch(() => undefined)))
      expect((await bringIt()).refused).toEqual([])
      const history = await readHistory(second.cms.payload, `contactRole/${role.key}`)
      expect(
        history.map(({ content: words }) => words),
        `write ${nth}`,
      ).toEqual(changes.map(({ content: words }) => words))
      expect(standingAt(LATER, history)).toEqual(role)
    }
  })

  test('are refused one by one, and the others come', async () => {
    const [some] = await first.door.exportChanges()
    const bad = { ...some!, id: 'ny-1', state: 'approved', field: 'farge' }
    const good = { ...some!, id: 'ny-2', state: 'draft' }
    const { refused, changes } = await second.door.importRecords([], undefined, [bad, { x: 1 }, good])
    expect(changes).toEqual({ added: 1, left: 0 })
    expect(new Set(refused.map(({ list, index }) => `${list} ${index}`))).toEqual(new Set(['changes 0', 'changes 1']))
  })

  test('of a file that was changed by hand tell of what became live all the same', async () => {
    const third = await open(to)
    const { records, changes } = JSON.parse(await exported(first)) as {
      records: { key?: string }[]
      changes: unknown[]
    }
    const by = records.map((r) => (r.key === 'sfo' ? { ...r, owner: 'Handskriven' } : r))
    expect((await third.door.importRecords(by, undefined, changes)).refused).toEqual([])
    expect(standingAt(LATER, await readHistory(third.cms.payload, 'service/sfo'))).toMatchObject({
      owner: 'Handskriven',
    })
    await close(third)
  })
})
