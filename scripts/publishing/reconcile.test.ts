import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Door } from '@innbyggarportal/cms/door'
import { record, type ContentRecord, type PortalStatus } from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { openReleaseStore } from '@innbyggarportal/sites/publisher'
import type { Publishing } from './open-publishing.ts'
import { openReconciler } from './reconcile.ts'

const NOON = Date.parse('2026-11-21T11:00:00.000Z')
const region = (text: string, more: object[] = []) => snapshotOf([
  { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] },
  { kind: 'service', key: 'sfo', slug: 'sfo', title: { nn: 'SFO' }, themes: ['familie-og-barn'], serviceKind: 'offer', slots: { whatYouGet: { nn: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } } },
  ...more,
].map((r) => record.parse(r)) as ContentRecord[])

let folder: string
let clock: number
let mark: string
let snapshot: ReturnType<typeof region>
let trouble: Error | undefined
let problems: { id: string; message: string }[]
let told: PortalStatus[]
let stop: AbortController
let running: Promise<void>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconcile-'))
  clock = NOON
  mark = '1'
  snapshot = region('Ein')
  trouble = undefined
  problems = []
  told = []
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await running
  await rm(folder, { recursive: true, force: true })
})

function start(more: Partial<Publishing> = {}): string[] {
  const said: string[] = []
  const fail = async () => { if (trouble) throw trouble }
  const door = {
    readSignal: async () => { await fail(); return mark },
    readSnapshot: async () => { await fail(); return { snapshot, problems } },
    publishDue: async () => 0,
    saveStatus: async (_kommune: string, status: PortalStatus) => { told.push(status) },
  } as unknown as Door
  const publishing: Publishing = {
    bundle: { render: async (view) => JSON.stringify(view), digest: 'code', assets: [] }, gate: { judge: async () => [] },
    store: openReleaseStore(folder), portalUrl: (slug) => `http://${slug}.test`, ...more,
  }
  running = openReconciler(door, publishing, { say: (line) => said.push(line), now: () => clock }).run(stop.signal)
  return said
}
const served = async () => {
  const current = await openReleaseStore(folder).readCurrent('osteroy')
  const page = current?.manifest.pages['/tenester/sfo/']
  return page ? Buffer.from(await openReleaseStore(folder).readObject(page.object)).toString('utf8') : ''
}

describe('the worker’s round', () => {
  it('publishes at start, whatever the requests say', async () => {
    start()
    await vi.waitFor(async () => expect(await served()).toContain('Ein'))
  })

  it('publishes when somebody asks, and tells of every portal even when nothing changed', async () => {
    start()
    await vi.waitFor(() => expect(told).toHaveLength(1))
    clock += 1000
    mark = '2'
    await vi.waitFor(() => expect(told).toHaveLength(2))
    expect(told[1]).toMatchObject({ state: 'live', checkedAt: '2026-11-21T11:00:01.000Z', pages: told[0]!.pages })
  })

  it('looks again when the document lands after its request', async () => {
    start()
    await vi.waitFor(async () => expect(await served()).toContain('Ein'))
    mark = '2'
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1))
    snapshot = region('Seint ute')
    clock += 200
    await vi.waitFor(async () => expect(await served()).toContain('Seint ute'))
  })

  it('finds within a minute what no request told of', async () => {
    start()
    await vi.waitFor(async () => expect(await served()).toContain('Ein'))
    snapshot = region('Ingen sa frå')
    clock += 60_001
    await vi.waitFor(async () => expect(await served()).toContain('Ingen sa frå'))
  })

  it('publishes when time alone changes a page', async () => {
    const hours = { weekly: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }] }
    snapshot = region('Ein', [{ kind: 'contact', key: 'hus', kommune: 'osteroy', name: { nn: 'Kommunehuset' }, isMain: true, hours }])
    start()
    await vi.waitFor(() => expect(told).toHaveLength(1))
    const first = told[0]!.release
    clock = Date.parse('2026-11-22T23:00:00.500Z')
    await vi.waitFor(() => expect(told.at(-1)!.release).not.toBe(first))
  })

  it('says once what cannot be read, and publishes the rest', async () => {
    problems = [{ id: 'contact/osteroy/nav', message: 'address.city: manglar' }]
    const said = start()
    await vi.waitFor(async () => expect(await served()).toContain('Ein'))
    mark = '2'
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(1))
    expect(said.filter((line) => line.includes('contact/osteroy/nav'))).toEqual(['contact/osteroy/nav cannot be published: address.city: manglar'])
  })

  it('goes on by itself when the database has been away', async () => {
    trouble = new Error('connection refused')
    const said = start()
    await vi.waitFor(() => expect(said.join()).toContain('trying again'))
    trouble = undefined
    await vi.waitFor(async () => expect(await served()).toContain('Ein'), 3000)
  })

  it('tells why a portal failed, in nynorsk, and tries again', async () => {
    const store = openReleaseStore(folder)
    let isFull = true
    start({ store: { ...store, makeCurrent: (...given) => (isFull ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : store.makeCurrent(...given)) } })
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ state: 'failed', message: expect.stringContaining('Disken er full') }))
    isFull = false
    clock += 20_000
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ state: 'live' }))
  })
})
