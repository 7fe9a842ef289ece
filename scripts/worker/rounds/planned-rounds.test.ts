import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Door } from '@innbyggarportal/cms/door'
import {
  record,
  type Change,
  type ContentRecord,
  type Snapshot,
  type SnapshotRecord,
} from '@innbyggarportal/shared-content/contract'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { openDiskStore, publishPortal, type Manifest, type PublishPool } from '@innbyggarportal/sites/publisher'
import { openReconciler } from './reconcile.ts'
import { watchContent } from './watch-content.ts'

const NOON = Date.parse('2026-11-21T11:00:00.000Z')
const MIDNIGHT = Date.parse('2026-11-21T23:00:00.000Z')
const text = (words: string) => ({ nn: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] })
const content = snapshotOf(
  [
    { kind: 'kommune', key: 'osteroy', slug: 'osteroy', name: 'Osterøy', languages: ['nn'] },
    {
      kind: 'service',
      key: 'sfo',
      slug: 'sfo',
      title: { nn: 'SFO' },
      themes: ['familie-og-barn'],
      serviceKind: 'offer',
      slots: { whatYouGet: text('Ein') },
    },
  ].map((r) => record.parse(r)) as ContentRecord[],
)
/** A change of the text, approved to be in force from a day. */
const planned = (from: string, words: string): Change => ({
  id: from,
  target: { kind: 'service', key: 'sfo' },
  field: 'slots.whatYouGet',
  content: text(words),
  base: '',
  rev: 0,
  kind: 'legal',
  from,
  state: 'approved',
  by: 'kari',
  at: '2026-11-20T08:00:00.000Z',
})
/** A busy machine is slow, and that is no fault of the worker. */
const soon = (isSo: () => unknown) => vi.waitFor(isSo, { timeout: 15_000, interval: 20 })

let clock: number
/** How often the worker has looked whether anything changed. */
let looks: number
let folder: string
let stop: AbortController
let running: Promise<void>

beforeEach(async () => {
  clock = NOON
  looks = 0
  folder = await mkdtemp(join(tmpdir(), 'planned-'))
})
afterEach(async () => {
  stop.abort()
  await running
  await rm(folder, { recursive: true, force: true, maxRetries: 10 })
})

function start(snapshot: Snapshot): void {
  const door = {
    readSignal: async () => {
      looks++
      return 'the same'
    },
    readSnapshot: async () => ({ snapshot, problems: [], kept: { kommune: { keys: new Map([['1', 'osteroy']]) } } }),
    readOrders: async () => [],
    readWaivers: async () => [],
    hasReport: async () => true,
    saveStatus: async () => undefined,
    saveReport: async () => undefined,
    saveProgress: async () => undefined,
    saveProblems: async () => undefined,
    sayAlive: async () => undefined,
  } as unknown as Door
  const store = openDiskStore(folder)
  const pool: PublishPool = {
    publish: (order) =>
      publishPortal({
        bundle: { render: async (view) => Buffer.from(JSON.stringify(view)), digest: 'code', assets: [] },
        gate: { judge: async () => [] },
        store,
        portalUrl: (slug) => `http://${slug}.test`,
        ...order,
      }),
    close: async () => undefined,
  }
  const hooks = { say: () => undefined, now: () => clock }
  stop = new AbortController()
  const publishing = { pool, store, shelf: { hold: (held: SnapshotRecord) => held } }
  running = watchContent(door, openReconciler(door, publishing, hooks), stop.signal, hooks)
}
async function current(): Promise<{ release: string; manifest: Manifest }> {
  const now = await openDiskStore(folder).readCurrent('osteroy')
  if (!now) throw new Error('Nothing is published.')
  return now
}
const served = async () =>
  Buffer.from(
    await openDiskStore(folder).readObject((await current()).manifest.pages['/tenester/sfo/']!.object),
  ).toString('utf8')
const says = (words: string) => soon(async () => expect(await served()).toContain(words))

describe('the worker', () => {
  it('publishes what is planned when its day begins in Norway, and not a moment before', async () => {
    start({ ...content, planned: [planned('2026-11-22', 'To'), planned('2026-11-23', 'Tre')] })
    await says('Ein')
    const { release } = await current()
    clock = MIDNIGHT - 1
    const seen = looks
    await soon(() => expect(looks).toBeGreaterThan(seen + 3))
    expect((await current()).release).toBe(release)
    clock = MIDNIGHT
    await says('To')
    expect((await current()).manifest.asOf).toBe('2026-11-21T23:00:00.000Z')
    clock += 24 * 3_600_000
    await says('Tre')
  })

  it('has what came while it was down, and takes back what a wrong clock let out', async () => {
    const snapshot = { ...content, planned: [planned('2026-11-22', 'To')] }
    start(snapshot)
    await says('Ein')
    stop.abort()
    await running
    clock += 2 * 24 * 3_600_000
    start(snapshot)
    await says('To')
    clock = NOON
    await says('Ein')
  })
})
