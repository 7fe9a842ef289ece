import { openDoor, type Door } from '@innbyggarportal/cms/door'
import {
  addDays,
  fromMillis,
  lastWaiverDay,
  osloDate,
  type PortalStatus,
} from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { reportAccessibility } from '@innbyggarportal/shared-content/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aPortalStatus } from '../builders/a-portal-status.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, anOverride, aService } from '../builders/records.ts'

const ONLY_ONE = { code: 'onlyRelease', params: { kommune: 'osteroy' } } as const
const PASSWORD = 'berre-for-test'
const NOW = '2026-11-21T10:00:00.000Z'
/** A day that is near, whenever the tests run: a waiver holds for a year at most. */
const SOON = addDays(osloDate(fromMillis(Date.now())), 90)
const status = aPortalStatus(NOW)
const [GONE, FAR] = [addDays(SOON, -300), addDays(SOON, 900)]
const publishing = z.looseObject({
  portals: z.array(
    z.looseObject({
      kommune: z.string(),
      state: z.string(),
      message: z.unknown().optional(),
      progress: z.unknown().optional(),
      order: z.unknown().optional(),
      keptBack: z.array(z.looseObject({ href: z.string().optional() })),
    }),
  ),
})
const told = z.object({ report: z.object({ criteria: z.array(z.looseObject({ criterion: z.string() })) }) })

describe.each(bothDatabases.map((kind) => [kind.name, kind] as const))(
  'what crosses between worker and admin on %s',
  (_name, kind) => {
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
      for (const [name, email] of [
        ['region', 'region@demo.example'],
        ['editor', 'redaktor@osteroy.demo.example'],
        ['publisher', 'publiserer@osteroy.demo.example'],
      ] as const)
        as[name] = await cms.signIn(email, PASSWORD)
      kommune = String(
        (await cms.payload.find({ collection: 'kommuner', where: { key: { equals: 'osteroy' } } })).docs[0]?.id,
      )
      await door.saveStatus('osteroy', status)
    })
    afterAll(async () => {
      await cms?.close()
      await door?.close()
      await database?.stop()
    })
    const test = it.skipIf(kind.missing !== undefined)
    const post = (path: string, body: object, who = 'publisher') =>
      cms.request('POST', path, { as: as[who], body: { kommune, ...body } })

    test('an order signed by the login reaches the worker at once, and is gone when it is answered', async () => {
      const before = await door.readSignal()
      const made = await post('portal-orders', {
        order: 'rollback',
        release: 'r1',
        why: 'Feil pris',
        by: 'Nokon annan',
        at: '2001-01-01T00:00:00.000Z',
        isDone: true,
        doneAt: NOW,
      })
      expect(made.status).toBe(201)
      expect(await door.readSignal()).not.toBe(before)
      const [order, ...rest] = await door.readOrders()
      expect(rest).toEqual([])
      expect(order).toMatchObject({
        kommune: 'osteroy',
        order: 'rollback',
        release: 'r1',
        why: 'Feil pris',
        by: 'Demo: publiserer i Osterøy',
      })
      expect(order!.at > '2026').toBe(true)

      const asked = await door.readSignal()
      await door.answerOrder(order!.id, { isDone: false, message: [ONLY_ONE] })
      expect(await door.readOrders()).toEqual([])
      expect(await door.readSignal()).toBe(asked)
      const { docs } = await cms.payload.find({ collection: 'portal-orders' })
      expect(docs.map((d) => [d.isDone, JSON.parse(d.answer ?? '')])).toEqual([[false, [ONLY_ONE]]])
    })

    test('orders are carried out in the order they came', async () => {
      await post('portal-orders', { order: 'rollback', why: 'Feil tekst' })
      await post('portal-orders', { order: 'resume' }, 'region')
      const orders = await door.readOrders()
      expect(orders.map((o) => [o.order, o.by])).toEqual([
        ['rollback', 'Demo: publiserer i Osterøy'],
        ['resume', 'Demo: redaktør i regionen'],
      ])
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
      const made = await post('waivers', {
        rule: 'missing-fact',
        service: 'sfo',
        slot: 'whatYouGet',
        reason: 'Lovteksten er slik.',
        until: SOON,
        by: 'Nokon annan',
      })
      expect(made.sentences).toBe('')
      expect(await door.readSignal()).not.toBe(before)
      expect(await door.readWaivers(NOW)).toEqual([
        {
          kommune: 'osteroy',
          rule: 'missing-fact',
          service: 'sfo',
          slot: 'whatYouGet',
          reason: 'Lovteksten er slik.',
          until: SOON,
          by: 'Demo: publiserer i Osterøy',
        },
      ])
      expect(await door.readWaivers(`${SOON}T20:00:00.000Z`)).toHaveLength(1)
      expect(await door.readWaivers(`${SOON}T23:30:00.000Z`)).toEqual([])
      const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc
      const ended = await cms.request('PATCH', `waivers/${id}`, {
        as: as['publisher'],
        body: { isEnded: true, rule: 'html/heading-level', until: FAR },
      })
      expect(ended.body).toMatchObject({
        doc: { rule: 'missing-fact', isEnded: true, endedBy: 'Demo: publiserer i Osterøy' },
      })
      expect(await door.readWaivers(NOW)).toEqual([])
    })

    test('what stops a page cannot be waived, nor anything for ever or nowhere', async () => {
      const good = { rule: 'missing-fact', path: '/tenester/sfo/', reason: 'Lovteksten er slik.', until: SOON }
      expect((await post('waivers', { ...good, rule: 'html/heading-level' })).sentences).toContain(
        'stoppar sider og kan ikkje få unntak',
      )
      expect((await post('waivers', { ...good, until: FAR })).sentences).toContain('høgst eitt år')
      expect((await post('waivers', { ...good, until: GONE })).sentences).toContain('høgst eitt år')
      const last = lastWaiverDay(osloDate(fromMillis(Date.now())))
      expect((await post('waivers', { ...good, until: addDays(last, 1) })).sentences).toContain(
        `til og med ${formatDate(last, 'nn')}`,
      )
      expect((await post('waivers', { ...good, path: null })).sentences).toContain('ei side eller ei teneste')
      expect(await door.readWaivers(NOW)).toEqual([])
    })

    const now = async (who: string) => publishing.parse((await cms.request('GET', 'publishing', { as: as[who] })).body)

    test('the panel sees how far a publish has come, and only the portals that are the reader’s', async () => {
      const { checkedAt: _at, ...rest } = status
      await door.saveStatus('vaksdal', { ...rest, state: 'failed', checkedAt: NOW, message: 'Disken er full.' })
      await door.saveProgress({
        startedAt: NOW,
        portals: {
          osteroy: { state: 'running', done: 12, of: 100, phase: 'render' },
          vaksdal: { state: 'waiting', done: 0, of: 0 },
        },
      })
      await door.sayAlive(NOW)
      const own = await now('editor')
      expect(own.portals.map((p) => p.kommune)).toEqual(['osteroy'])
      expect(own).toMatchObject({ alive: NOW, startedAt: NOW, newestRequest: expect.any(String) })
      expect(own.portals[0]).toMatchObject({
        state: 'live',
        pages: { rendered: 9 },
        progress: { done: 12, of: 100 },
        keptBack: [{ path: '/tenester/sfo/', advice: { nn: expect.stringContaining('Overskrifta') } }],
      })
      expect((await now('region')).portals.map((p) => [p.kommune, p.state, p.message])).toEqual([
        ['osteroy', 'live', undefined],
        ['vaksdal', 'failed', 'Disken er full.'],
      ])
      expect((await cms.request('GET', 'publishing')).status).toBe(401)
      await door.saveProgress(null)
      expect((await now('editor')).portals[0]?.progress).toBeUndefined()
    })

    test('a page kept back leads to the field: the shared one, or the kommune’s own text', async () => {
      await door.importRecords([
        aService({ slots: { price: [{ id: 'a', what: { nn: 'Plass' }, amount: { ore: 100 } }] } }),
      ])
      const href = async (who = 'editor') =>
        (await now(who)).portals.find((p) => p.kommune === 'osteroy')?.keptBack[0]?.href
      expect(await href('region')).toMatch(/^\/admin\/collections\/services\/[^/]+\?locale=nn#field-price$/)
      // The shared text is not hers to mend.
      expect(await href()).toBeUndefined()
      await door.importRecords([anOverride({ slots: { price: { mode: 'hide' } } })])
      expect(await href()).toMatch(/^\/admin\/collections\/overrides\/[^/]+\?locale=nn#field-price$/)
    })

    test('an order that waits is seen, and one that was refused says why', async () => {
      await post('portal-orders', { order: 'rollback', why: 'Feil tekst' })
      expect((await now('editor')).portals[0]).toMatchObject({ order: 'rollback' })
      const [order] = await door.readOrders()
      await door.answerOrder(order!.id, { isDone: false, message: [ONLY_ONE] })
      expect((await now('editor')).portals[0]).toMatchObject({ refusal: [ONLY_ONE] })
      expect((await now('editor')).portals[0]?.order).toBeUndefined()
    })

    test('an order that is carried out is waited for until the portal is told of', async () => {
      await post('portal-orders', { order: 'rollback', release: 'r1', why: 'Feil tekst' })
      const [order] = await door.readOrders()
      await door.answerOrder(order!.id, { isDone: true })
      expect((await now('editor')).portals[0]).toMatchObject({ state: 'live', order: 'rollback' })
      await door.saveStatus('osteroy', { ...status, state: 'pinned', release: 'r1', pinnedAt: NOW })
      expect((await now('editor')).portals[0]).toMatchObject({ state: 'pinned', pinnedAt: NOW })
      expect((await now('editor')).portals[0]?.order).toBeUndefined()
      await door.saveStatus('osteroy', status)
    })

    test('what a publish was asked for names the document, and the kommune it belongs to', async () => {
      const {
        docs: [service],
      } = await cms.payload.find({ collection: 'services', where: { key: { equals: 'sfo' } } })
      const newest = async () =>
        (await cms.payload.find({ collection: 'publish-requests', sort: '-createdAt', limit: 1 })).docs[0]
      await cms.payload.update({ collection: 'services', id: service!.id, data: { searchWords: ['fritidsordning'] } })
      expect(await newest()).toMatchObject({ what: 'services', document: service!.id })
      expect((await newest())?.kommune ?? null).toBeNull()
      const made = await post('contacts', { key: 'kontoret', name: { nn: 'Kontoret' } })
      expect(made.status).toBe(201)
      expect(await newest()).toMatchObject({ what: 'contacts', document: expect.any(String), kommune })
      await cms.payload.update({ collection: 'kommuner', id: kommune, data: { name: 'Osterøy' } })
      expect(await newest()).toMatchObject({ what: 'kommuner', document: kommune, kommune })
    })

    test('the report of a release takes the place of an older one of the same, and the newest stay', async () => {
      const report = (release: string, pages = 0) =>
        reportAccessibility({
          kommune: 'osteroy',
          release,
          pages: Array.from({ length: pages }, (_, i) => ({
            path: `/${i}/`,
            findings: [],
            engines: ['html' as const],
          })),
        })
      const at = (i: number) => `2026-11-21T10:00:${String(i).padStart(2, '0')}.000Z`
      for (let i = 1; i <= 23; i += 1) await door.saveReport('osteroy', `r${i}`, report(`r${i}`), at(i))
      await door.saveReport('osteroy', 'r23', report('r23', 2), at(23))
      await door.saveReport('gone', 'r1', report('r1'), at(1))
      const { docs } = await cms.payload.find({ collection: 'accessibility-reports', sort: '-at', pagination: false })
      expect(docs).toHaveLength(20)
      expect(docs[0]).toMatchObject({ release: 'r23', report: { pages: 2 } })
      expect(docs.map((d) => d.release)).not.toContain('r3')
      expect(
        await Promise.all(
          [
            ['osteroy', 'r23'],
            ['osteroy', 'r3'],
            ['vaksdal', 'r23'],
          ].map(([key, release]) => door.hasReport(key!, release!)),
        ),
      ).toEqual([true, false, false])
    })

    test('the report is told with what people tried, to those who work in the kommune', async () => {
      const read = async (who: string | undefined, path = 'osteroy') =>
        cms.request('GET', `accessibility-reports/of/${path}`, { as: who && as[who] })
      await door.saveStatus('osteroy', { ...status, release: 'r23' })
      const stateOf = (body: unknown, number: string) =>
        told.parse(body).report.criteria.find((c) => c.criterion === number)
      expect(stateOf((await read('editor')).body, '1.2.1')).toMatchObject({ state: 'notChecked' })
      await post('hand-checks', {
        criterion: '1.2.1',
        result: 'failed',
        day: '2026-11-20',
        note: 'Ein film manglar tekst.',
        by: 'Nokon annan',
      })
      await post('hand-checks', { criterion: '1.2.1', result: 'met', day: '2026-11-20', note: 'Teksta no.' })
      const { body } = await read('editor')
      expect(stateOf(body, '1.2.1')).toMatchObject({
        state: 'met',
        hand: { note: 'Teksta no.', by: 'Demo: publiserer i Osterøy' },
      })
      expect(body).toMatchObject({
        kommune: { key: 'osteroy' },
        history: expect.arrayContaining([expect.objectContaining({ release: 'r23', pages: 2 })]),
      })
      expect((await read('editor', 'vaksdal')).status).toBe(404)
      expect(await read('editor', 'osteroy?release=bogus')).toMatchObject({
        status: 404,
        sentences: 'Det finst ingen rapport om utgåva «bogus». Berre dei nyaste blir tekne vare på.',
      })
      expect((await read('editor', 'osteroy?release=r23')).status).toBe(200)
      expect((await read(undefined)).status).toBe(401)
      expect((await post('hand-checks', { criterion: '9.9.9', result: 'met', day: '2026-11-20' })).sentences).toContain(
        'ikkje eit kriterium',
      )
      expect((await post('hand-checks', { criterion: '1.2.1', result: 'met', day: '2099-01-01' })).sentences).toContain(
        'etter i dag',
      )
    })

    test('the report is that of the release that is served', async () => {
      const releases = [
        { release: 'r23', at: NOW, pages: 9, isCurrent: false },
        { release: 'r22', at: NOW, pages: 9, isCurrent: true },
      ]
      const shown = async (more: Partial<PortalStatus>, query = '') => {
        const { release: _, ...rest } = status
        await door.saveStatus('osteroy', { ...rest, ...more })
        return (await cms.request('GET', `accessibility-reports/of/osteroy${query}`, { as: as['editor'] })).body
      }
      const pinned = { state: 'pinned', release: 'r22', releases } as const
      const history = expect.arrayContaining([
        expect.objectContaining({ release: 'r23' }),
        expect.objectContaining({ release: 'r22' }),
      ])
      expect(await shown(pinned)).toMatchObject({ report: { release: 'r22' }, served: 'r22', history })
      expect(await shown(pinned, '?release=r23')).toMatchObject({ report: { release: 'r23' }, served: 'r22' })
      expect(await shown({ state: 'failed', releases })).toMatchObject({ report: { release: 'r22' } })
      expect(await shown({ ...pinned, release: 'r1' })).not.toHaveProperty('report')
      await door.saveStatus('osteroy', { ...status, release: 'r23' })
    })

    test('the report counts a waiver from the moment it is made, and no longer than it holds', async () => {
      const rule = 'content/vague-link'
      const found = {
        rule,
        severity: 'ask' as const,
        criterion: '2.4.4',
        advice: { nn: 'Lenkja seier lite.', nb: 'Lenken sier lite.', en: 'The link says little.' },
      }
      await door.saveReport(
        'osteroy',
        'r23',
        reportAccessibility({
          kommune: 'osteroy',
          release: 'r23',
          pages: [{ path: '/a/', findings: [found], engines: ['own'] }],
        }),
        NOW,
      )
      const state = async () =>
        told
          .parse((await cms.request('GET', 'accessibility-reports/of/osteroy', { as: as['editor'] })).body)
          .report.criteria.find((c) => c.criterion === '2.4.4')
      expect(await state()).toMatchObject({ state: 'toDecide', findings: [{ waived: 0 }] })
      const made = await post('waivers', { rule, path: '/a/', reason: 'Namnet er innarbeidd.', until: SOON })
      expect(await state()).toMatchObject({ state: 'waived', findings: [{ waived: 1 }] })
      const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc
      await cms.request('PATCH', `waivers/${id}`, { as: as['publisher'], body: { isEnded: true } })
      expect(await state()).toMatchObject({ state: 'toDecide', findings: [{ waived: 0 }] })
    })
  },
)
