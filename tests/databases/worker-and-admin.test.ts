import { openDoor, type Door } from '@innbyggarportal/cms/door'
import type { PortalStatus } from '@innbyggarportal/shared-content/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
const NOW = '2026-11-21T10:00:00.000Z'
const status: PortalStatus = {
  state: 'live', release: 'r2', publishedAt: NOW, checkedAt: NOW, ms: 120, pages: { rendered: 9, unchanged: 91, keptBack: 1, removed: 0, total: 100 },
  findings: [
    { rule: 'html/heading-level', severity: 'block', advice: { nn: 'Overskrifta hoppar over eit nivå.', nb: 'Overskriften hopper over et nivå.' }, path: '/tenester/sfo/', lang: 'nn', service: 'sfo', slot: 'price' },
    { rule: 'missing-fact', severity: 'ask', advice: { nn: 'Setninga er lang.', nb: 'Setningen er lang.' }, path: '/tenester/sfo/', lang: 'nn', service: 'sfo', slot: 'whatYouGet' },
  ],
  releases: [{ release: 'r2', at: NOW, pages: 9, isCurrent: true }, { release: 'r1', at: '2026-11-20T10:00:00.000Z', pages: 100, isCurrent: false }],
}

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))('what crosses between worker and admin on %s', (_name, kind) => {
  let database: TestDatabase
  let door: Door
  let cms: TestCms
  let kommune: string
  const as: Record<string, string> = {}

  beforeAll(async () => {
    if (kind.missing) return
    database = await kind.start()
    door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
    await door.importRecords([aKommune(), aKommune({ key: 'vaksdal', name: 'Vaksdal' })])
    await door.ensureDemoUsers(PASSWORD)
    cms = await openCms(database)
    for (const [name, email] of [['region', 'region@demo.example'], ['editor', 'redaktor@osteroy.demo.example'], ['publisher', 'publiserer@osteroy.demo.example']] as const) as[name] = await cms.signIn(email, PASSWORD)
    kommune = String((await cms.payload.find({ collection: 'kommuner', where: { key: { equals: 'osteroy' } } })).docs[0]?.id)
    await door.saveStatus('osteroy', status)
  })
  afterAll(async () => {
    await cms?.close()
    await door?.close()
    await database?.stop()
  })
  const test = it.skipIf(kind.missing !== undefined)
  const post = (path: string, body: object, who = 'publisher') => cms.request('POST', path, { as: as[who], body: { kommune, ...body } })

  test('an order signed by the login reaches the worker at once, and is gone when it is answered', async () => {
    const before = await door.readSignal()
    const made = await post('portal-orders', { order: 'rollback', release: 'r1', why: 'Feil pris', by: 'Nokon annan', at: '2001-01-01T00:00:00.000Z', isDone: true, doneAt: NOW })
    expect(made.status).toBe(201)
    expect(await door.readSignal()).not.toBe(before)
    const [order, ...rest] = await door.readOrders()
    expect(rest).toEqual([])
    expect(order).toMatchObject({ kommune: 'osteroy', order: 'rollback', release: 'r1', why: 'Feil pris', by: 'Demo: publiserer i Osterøy' })
    expect(order!.at > '2026').toBe(true)

    const asked = await door.readSignal()
    await door.answerOrder(order!.id, { isDone: false, message: 'Utgåva finst ikkje.' })
    expect(await door.readOrders()).toEqual([])
    expect(await door.readSignal()).toBe(asked)
    const { docs } = await cms.payload.find({ collection: 'portal-orders' })
    expect(docs.map((d) => [d.isDone, d.answer])).toEqual([[false, 'Utgåva finst ikkje.']])
  })

  test('orders are carried out in the order they came', async () => {
    await post('portal-orders', { order: 'rollback', why: 'Feil tekst' })
    await post('portal-orders', { order: 'resume' }, 'region')
    const orders = await door.readOrders()
    expect(orders.map((o) => [o.order, o.by])).toEqual([['rollback', 'Demo: publiserer i Osterøy'], ['resume', 'Demo: redaktør i regionen']])
    for (const { id } of orders) await door.answerOrder(id, { isDone: true })
  })

  test('going back without a reason is refused, and asks the worker for nothing', async () => {
    const answer = await post('portal-orders', { order: 'rollback', why: '  ' })
    expect(answer.status).toBe(400)
    expect(answer.sentences).toContain('«Grunn» manglar')
    expect(await door.readOrders()).toEqual([])
  })

  test('a waiver holds until its day or until somebody ends it', async () => {
    const before = await door.readSignal()
    const made = await post('waivers', { rule: 'missing-fact', service: 'sfo', slot: 'whatYouGet', reason: 'Lovteksten er slik.', until: '2027-03-01', by: 'Nokon annan' })
    expect(made.sentences).toBe('')
    expect(await door.readSignal()).not.toBe(before)
    expect(await door.readWaivers(NOW)).toEqual([
      { kommune: 'osteroy', rule: 'missing-fact', service: 'sfo', slot: 'whatYouGet', reason: 'Lovteksten er slik.', until: '2027-03-01', by: 'Demo: publiserer i Osterøy' },
    ])
    expect(await door.readWaivers('2027-03-01T20:00:00.000Z')).toHaveLength(1)
    expect(await door.readWaivers('2027-03-01T23:30:00.000Z')).toEqual([])
    const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc
    const ended = await cms.request('PATCH', `waivers/${id}`, { as: as['publisher'], body: { isEnded: true, rule: 'html/heading-level', until: '2099-01-01' } })
    expect(ended.body).toMatchObject({ doc: { rule: 'missing-fact', isEnded: true, endedBy: 'Demo: publiserer i Osterøy' } })
    expect(await door.readWaivers(NOW)).toEqual([])
  })

  test('what stops a page cannot be waived, nor anything for ever or nowhere', async () => {
    const good = { rule: 'missing-fact', path: '/tenester/sfo/', reason: 'Lovteksten er slik.', until: '2027-03-01' }
    expect((await post('waivers', { ...good, rule: 'html/heading-level' })).sentences).toContain('stoppar sider og kan ikkje få unntak')
    expect((await post('waivers', { ...good, until: '2099-01-01' })).sentences).toContain('høgst eitt år')
    expect((await post('waivers', { ...good, until: '2026-01-01' })).sentences).toContain('høgst eitt år')
    expect((await post('waivers', { ...good, path: null })).sentences).toContain('ei side eller ei teneste')
    expect(await door.readWaivers(NOW)).toEqual([])
  })

  test('the report of a release takes the place of an older one of the same, and the newest stay', async () => {
    for (let i = 1; i <= 23; i += 1) await door.saveReport('osteroy', `r${i}`, { number: i })
    await door.saveReport('osteroy', 'r23', { number: 'anew' })
    await door.saveReport('gone', 'r1', {})
    const { docs } = await cms.payload.find({ collection: 'accessibility-reports', sort: '-at', pagination: false })
    expect(docs).toHaveLength(20)
    expect(docs[0]).toMatchObject({ release: 'r23', report: { number: 'anew' } })
    expect(docs.map((d) => d.release)).not.toContain('r3')
  })
})
