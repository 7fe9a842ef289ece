import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Door } from '@innbyggarportal/cms/door'
import {
  record,
  type ContentRecord,
  type PortalOrder,
  type PortalStatus,
  type PublishingProblem,
  type Waiver,
} from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import {
  openDiskStore,
  readDomainOwners,
  publishPortal,
  type PublishPool,
  type ReleaseStore,
} from '@innbyggarportal/sites/publisher'
import { openReconciler } from './reconcile.ts'
import { watchContent } from './watch-content.ts'

const NOON = Date.parse('2026-11-21T11:00:00.000Z')
const region = (text: string, more: object[] = []) =>
  snapshotOf(
    [
      { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] },
      {
        kind: 'service',
        key: 'sfo',
        slug: 'sfo',
        title: { nn: 'SFO' },
        themes: ['familie-og-barn'],
        serviceKind: 'offer',
        slots: { whatYouGet: { nn: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } },
      },
      ...more,
    ].map((r) => record.parse(r)) as ContentRecord[],
  )

/** A busy machine is slow, and that is no fault of the worker. */
const soon = (isSo: () => unknown) => vi.waitFor(isSo, { timeout: 15_000, interval: 20 })

let folder: string
let clock: number
let mark: string
/** How often the worker has looked whether anything changed. */
let looks: number
let snapshot: ReturnType<typeof region>
let trouble: Error | undefined
let problems: PublishingProblem[]
let told: PortalStatus[]
let stop: AbortController
let running: Promise<void>
let orders: PortalOrder[]
let answers: object[]
let waivers: Waiver[]
let reported: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconcile-'))
  clock = NOON
  mark = '1'
  looks = 0
  snapshot = region('Ein')
  trouble = undefined
  problems = []
  told = []
  orders = []
  answers = []
  waivers = []
  reported = []
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await running
  await rm(folder, { recursive: true, force: true, maxRetries: 10 })
})

/** Publishes here and now, without threads; trouble is thrown as the store throws it. */
function poolOn(store: ReleaseStore): PublishPool {
  const publishing = {
    bundle: { render: async (view: object) => Buffer.from(JSON.stringify(view)), digest: 'code', assets: [] },
    gate: { judge: async () => [] },
    store,
    portalUrl: (slug: string) => `http://${slug}.test`,
  }
  return {
    publish: (order) =>
      publishPortal({ ...publishing, ...order }).catch((error: Error) => ({
        kommune: order.kommune,
        state: 'failed' as const,
        pages: { rendered: 0, unchanged: 0, keptBack: 0, removed: 0, total: 0 },
        findings: [],
        message: error.message,
        ms: 0,
      })),
    close: async () => undefined,
  }
}

function start(pool?: PublishPool): string[] {
  const said: string[] = []
  const fail = async () => {
    if (trouble) throw trouble
  }
  const door = {
    readSignal: async () => {
      looks++
      await fail()
      return mark
    },
    readSnapshot: async () => {
      await fail()
      return { snapshot, problems, kept: { kommune: { keys: new Map([['1', 'osteroy']]) } } }
    },
    saveStatus: async (_kommune: string, status: PortalStatus) => {
      told.push(status)
    },
    readOrders: async () => orders.splice(0),
    answerOrder: async (id: string, answer: object) => {
      answers.push({ id, ...answer })
    },
    readWaivers: async () => waivers,
    hasReport: async (_kommune: string, release: string) => reported.includes(release),
    saveReport: async (_kommune: string, release: string) => {
      reported.push(release)
    },
    saveProgress: async () => undefined,
    saveProblems: async () => undefined,
    sayAlive: async () => undefined,
  } as unknown as Door
  const store = openDiskStore(folder)
  const hooks = { say: (line: string) => said.push(line), now: () => clock }
  running = watchContent(
    door,
    openReconciler(door, { pool: pool ?? poolOn(store), store, shelf: { hold: (record) => record } }, hooks),
    stop.signal,
    hooks,
  )
  return said
}
const served = async () => {
  const current = await openDiskStore(folder).readCurrent('osteroy')
  const page = current?.manifest.pages['/tenester/sfo/']
  return page ? Buffer.from(await openDiskStore(folder).readObject(page.object)).toString('utf8') : ''
}

describe('the worker’s round', () => {
  it('publishes at start, whatever the requests say', async () => {
    start()
    await soon(async () => expect(await served()).toContain('Ein'))
  })

  it('notes which kommuner there are and whose each domain is, for the portals to answer by', async () => {
    start()
    await soon(() => expect(told).toHaveLength(1))
    expect(await readDomainOwners(openDiskStore(folder))).toEqual({ kommuner: ['osteroy'], owners: {} })
  })

  it('publishes when somebody asks, and tells of every portal even when nothing changed', async () => {
    start()
    await soon(() => expect(told).toHaveLength(1))
    clock += 1000
    mark = '2'
    await soon(() => expect(told).toHaveLength(2))
    expect(told[1]).toMatchObject({ state: 'live', checkedAt: '2026-11-21T11:00:01.000Z', pages: told[0]!.pages })
  })

  it('looks again when the document lands after its request', async () => {
    start()
    await soon(async () => expect(await served()).toContain('Ein'))
    mark = '2'
    await soon(() => expect(told.length).toBeGreaterThan(1))
    snapshot = region('Seint ute')
    clock += 200
    await soon(async () => expect(await served()).toContain('Seint ute'))
  })

  it('finds within a minute what no request told of', async () => {
    start()
    await soon(async () => expect(await served()).toContain('Ein'))
    snapshot = region('Ingen sa frå')
    clock += 60_001
    await soon(async () => expect(await served()).toContain('Ingen sa frå'))
  })

  it('goes on as before when the clock is set back a day', async () => {
    start()
    await soon(async () => expect(await served()).toContain('Ein'))
    snapshot = region('Ingen sa frå')
    clock -= 24 * 3_600_000
    await soon(async () => expect(await served()).toContain('Ingen sa frå'))
  })

  it('publishes when time alone changes a page', async () => {
    const hours = { weekly: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }] }
    snapshot = region('Ein', [
      { kind: 'contact', key: 'hus', kommune: 'osteroy', name: { nn: 'Kommunehuset' }, isMain: true, hours },
    ])
    start()
    await soon(() => expect(told).toHaveLength(1))
    const first = told[0]!.release
    clock = Date.parse('2026-11-22T23:00:00.500Z')
    await soon(() => expect(told.at(-1)!.release).not.toBe(first))
  })

  it('says once what cannot be read, and publishes the rest', async () => {
    const message = { nn: 'address.city: manglar', nb: 'address.city: mangler', en: 'address.city: missing' }
    problems = [{ id: 'contact/osteroy/nav', message }]
    const said = start()
    await soon(async () => expect(await served()).toContain('Ein'))
    mark = '2'
    await soon(() => expect(told.length).toBeGreaterThan(1))
    expect(said.filter((line) => line.includes('contact/osteroy/nav'))).toEqual([
      'contact/osteroy/nav cannot be published: address.city: manglar',
    ])
  })

  it('goes on by itself when the database has been away', async () => {
    trouble = new Error('connection refused')
    const said = start()
    await soon(() => expect(said.join()).toContain('trying again'))
    trouble = undefined
    await soon(async () => expect(await served()).toContain('Ein'))
  })

  it('tells why a portal failed, and tries again without being asked', async () => {
    const store = openDiskStore(folder)
    let isFull = true
    start(
      poolOn({
        ...store,
        makeCurrent: (...given) =>
          isFull ? Promise.reject(new Error('Disken er full.')) : store.makeCurrent(...given),
      }),
    )
    await soon(() => expect(told.at(-1)).toMatchObject({ state: 'failed', message: 'Disken er full.' }))
    isFull = false
    clock += 1000
    await soon(() => expect(told.at(-1)).toMatchObject({ state: 'live' }))
  })

  it('lets no portal wait for another that is stuck', async () => {
    snapshot = region('Ein', [{ kind: 'kommune', key: 'aadal', slug: 'aadal', name: 'Ådal', languages: ['nn'] }])
    const pool = poolOn(openDiskStore(folder))
    start({
      ...pool,
      publish: (order) => (order.kommune === 'aadal' ? new Promise(() => undefined) : pool.publish(order)),
    })
    await soon(async () => expect(await served()).toContain('Ein'))
    snapshot = region('To', [{ kind: 'kommune', key: 'aadal', slug: 'aadal', name: 'Ådal', languages: ['nn'] }])
    mark = '2'
    await soon(async () => expect(await served()).toContain('To'))
  })

  it('joins what is asked for during a publish to the next one', async () => {
    const pool = poolOn(openDiskStore(folder))
    let count = 0
    let letGo: () => void = () => undefined
    start({
      ...pool,
      publish: async (order) => {
        count++
        if (count === 1)
          await new Promise<void>((resolve) => {
            letGo = resolve
          })
        return pool.publish(order)
      },
    })
    await soon(() => expect(count).toBe(1))
    for (const text of ['To', 'Tre', 'Fire']) {
      snapshot = region(text)
      mark = text
      const seen = looks
      await soon(() => expect(looks).toBeGreaterThan(seen + 1))
    }
    letGo()
    await soon(async () => expect(await served()).toContain('Fire'))
    expect(count).toBe(2)
  })

  it('carries out what publishers ask for, and tells them', async () => {
    start()
    await soon(async () => expect(await served()).toContain('Ein'))
    snapshot = region('Feil pris')
    clock += 1000
    mark = '2'
    await soon(async () => expect(await served()).toContain('Feil pris'))
    orders = [
      { id: '1', kommune: 'osteroy', order: 'rollback', why: 'feil pris', by: 'Kari', at: '2026-11-21T11:00:02.000Z' },
    ]
    mark = '3'
    await soon(() =>
      expect(told.at(-1)).toMatchObject({
        state: 'pinned',
        pinnedBy: 'Kari',
        pinnedWhy: 'feil pris',
        pinnedAt: '2026-11-21T11:00:02.000Z',
      }),
    )
    expect(answers).toEqual([{ id: '1', isDone: true }])
    expect(await served()).toContain('Ein')
    expect(told.at(-1)!.releases!.map((r) => r.isCurrent)).toEqual([false, true])
    orders = [{ id: '2', kommune: 'osteroy', order: 'resume', why: '', by: 'Kari', at: '2026-11-21T11:00:03.000Z' }]
    mark = '4'
    await soon(async () => expect(await served()).toContain('Feil pris'))
    await soon(() => expect(told.at(-1)).toMatchObject({ state: 'live' }))
    snapshot = region('Rett pris')
    clock += 1000
    mark = '5'
    await soon(async () => expect(await served()).toContain('Rett pris'))
    await soon(() => expect(told.at(-1)!.releases!.map((r) => r.since)).toEqual([0, 1, 2]))
  })

  it('sets apart what a publisher has answered for, and reports on every release', async () => {
    snapshot = region('Ein', [
      { kind: 'factDefinition', key: 'pris', type: 'money', label: { nn: 'Pris' }, fallback: { nn: 'sjå prislista' } },
      {
        kind: 'service',
        key: 'bad',
        slug: 'bad',
        title: { nn: 'Bad' },
        themes: ['familie-og-barn'],
        serviceKind: 'offer',
        slots: { whatYouGet: { nn: [{ type: 'paragraph', children: [{ type: 'fact', fact: 'pris' }] }] } },
      },
    ])
    waivers = [
      {
        kommune: 'osteroy',
        rule: 'missing-fact',
        service: 'bad',
        reason: 'Prisen blir vedteken i desember.',
        until: '2026-12-31',
        by: 'Kari',
      },
    ]
    start()
    await soon(() =>
      expect(told.at(-1)?.waived?.map((f) => [f.rule, f.until])).toEqual([['missing-fact', '2026-12-31']]),
    )
    expect(told.at(-1)!.findings.map((f) => f.rule)).not.toContain('missing-fact')
    await soon(() => expect(reported).toEqual([told.at(-1)!.release]))
  })

  it('reports on a release that was published without it', async () => {
    const { release } = await poolOn(openDiskStore(folder)).publish({
      snapshot,
      kommune: 'osteroy',
      asOf: '2026-11-21T10:00:00.000Z',
    })
    start()
    await soon(() => expect(reported).toEqual([release]))
    expect(told[0]).toMatchObject({ state: 'live', release })
  })
})
