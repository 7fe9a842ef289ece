import { osloDate, addDays } from '@innbyggarportal/shared-content/contract'
import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { readPlanned, readProblems, readWaiting } from '@innbyggarportal/cms/testing'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aService } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const DAY = addDays(osloDate(new Date().toISOString()), 40)

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('the first screen on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  const tokens: Record<string, string> = {}
  const users: Record<string, TypedUser> = {}
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    const { refused } = await door.importRecords([
      aKommune(),
      aService({ key: 'felles', title: { nn: 'Felles' } }),
      ...['open', 'plan', 'urort'].map((key) => aService({ key, title: { nn: key }, kommune: 'osteroy' })),
    ])
    expect(refused).toEqual([])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [who, email] of [
      ['R', 'region@demo.example'],
      ['E', 'redaktor@osteroy.demo.example'],
      ['P', 'publiserer@osteroy.demo.example'],
    ] as const) {
      tokens[who] = await cms.signIn(email, PASSWORD)
      const { docs } = await cms.payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 })
      users[who] = { ...docs[0]!, collection: 'users' } as TypedUser
    }
    for (const doc of (await cms.payload.find({ collection: 'services', depth: 0 })).docs) ids[doc.key!] = doc.id
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const send = (who: string, method: string, path: string, body: unknown) =>
    cms.request(method, path, { as: tokens[who], lang: 'nn', body })
  const drafts = async (who: string) =>
    (await readWaiting(cms.payload, users[who]!, 'nn')).drafts.map((d) => `${d.title} ${d.canPublish}`).toSorted()

  test('tells of drafts of what is published and of what never was, to those who write them, and who may publish', async () => {
    const drafted = await send('E', 'PATCH', `services/${ids['open']}?draft=true`, { title: 'open no' })
    expect(drafted.status, drafted.sentences).toBe(200)
    const made = await send('E', 'POST', 'services?draft=true', {
      key: 'nytt',
      title: 'Nytt',
      kommune: (await cms.payload.find({ collection: 'kommuner', depth: 0 })).docs[0]!.id,
    })
    expect(made.status, made.sentences).toBe(201)
    expect((await send('R', 'PATCH', `services/${ids['felles']}?draft=true`, { title: 'Felles no' })).status).toBe(200)
    expect(await drafts('E')).toEqual(['Nytt false', 'open no false'])
    expect(await drafts('P')).toEqual(['Nytt true', 'open no true'])
    expect(await drafts('R')).toEqual(['Felles no true', 'Nytt true', 'open no true'])
  })

  test('tells of what is planned, and counts it as no draft', async () => {
    const planned = await send('P', 'PATCH', `services/${ids['plan']}?draft=true`, {
      changeKind: 'legal',
      inForceFrom: `${DAY}T12:00:00.000Z`,
      title: 'plan frå ein dag',
    })
    expect(planned.status, planned.sentences).toBe(200)
    const lines = await readPlanned(cms.payload, users['E']!, 'nn')
    expect(lines).toEqual([{ id: ids['plan'], collection: 'services', title: 'plan', day: DAY }])
    expect(await drafts('P')).toEqual(['Nytt true', 'open no true'])
  })

  test('tells nothing of what an older version noted of drafts whose day had come', async () => {
    const problem = { id: 'service/open', message: { nn: 'Nei.', nb: 'Nei.', en: 'No.' } }
    await cms.payload.create({
      collection: 'publishing-notes',
      data: { name: 'overdue', value: { note: [problem] } },
      depth: 0,
    })
    expect(await readProblems(cms.payload, users['R']!, 'nn')).toEqual([])
  })
})
