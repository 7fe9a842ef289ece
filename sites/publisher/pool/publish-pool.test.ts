import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { troubleOf, type ContentRecord, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { openGate } from '../../gate/index.ts'
import { codeVersion, isTemplateJudged, withoutTemplates } from '../publish/code-version.ts'
import { changesBetween } from '../publish/content-version.ts'
import { loadBundle } from '../load-bundle.ts'
import { portalUrlBy } from '../publish/portal-url.ts'
import { publishPortal } from '../publish/publish-portal.ts'
import { openDiskStore } from '../store/disk/disk-store.ts'
import { openContentShelf, type ContentShelf } from './content-shelf.ts'
import { openPublishPool, type PublishPool } from './publish-pool.ts'

const KOMMUNER = ['austrheim', 'vaksdal']
/** Two services and what stands around them: enough to see, quick to publish. */
const some = (r: ContentRecord) =>
  r.kind !== 'override' &&
  (r.kind !== 'service' || ['barnehageplass', 'sfo'].includes(r.key)) &&
  !('kommune' in r && !KOMMUNER.includes(r.kommune ?? 'vaksdal'))
const records = seedRecords.filter(some)
const AS_OF = '2026-11-21T10:00:00.000Z'
const PORTALS = 'http://{slug}.localhost:4000'

let directory: string
let shelf: ContentShelf
let pool: PublishPool
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pool-'))
  shelf = openContentShelf(join(directory, 'content'))
  pool = openPublishPool({
    shelf,
    releases: join(directory, 'releases'),
    portalsUrl: PORTALS,
    isJudged: true,
    threads: 2,
  })
})
afterEach(async () => {
  await pool.close()
  shelf.close()
  await rm(directory, { recursive: true, force: true })
})

const publish = (snapshot: Snapshot, more: object = {}) =>
  Promise.all(KOMMUNER.map((kommune) => pool.publish({ snapshot, kommune, asOf: AS_OF, ...more })))

describe('publishing portals side by side', () => {
  it('makes the very releases that publishing one by one makes, and tells how far it has come', async () => {
    const snapshot = snapshotOf(records)
    const heard: number[] = []
    const results = await publish(snapshot, { onProgress: (done: number, of: number) => heard.push(done / of) })
    expect(results.map((r) => [r.kommune, r.state])).toEqual([
      ['austrheim', 'published'],
      ['vaksdal', 'published'],
    ])
    expect(heard.filter((share) => share === 1)).toHaveLength(2)
    const alone = openDiskStore(join(directory, 'alone'))
    const bundle = await loadBundle()
    const one = await publishPortal({
      kommune: 'vaksdal',
      snapshot,
      asOf: AS_OF,
      bundle,
      code: withoutTemplates(await codeVersion(bundle)),
      gate: openGate(),
      store: alone,
      portalUrl: portalUrlBy(PORTALS),
    })
    expect(results[1]).toMatchObject({ release: one.release, pages: one.pages, findings: one.findings })
  })

  it('notes in the release that its templates were not judged, so that it is made anew when they are', async () => {
    await publish(snapshotOf(records))
    const made = (await openDiskStore(join(directory, 'releases')).readCurrent('vaksdal'))!.manifest
    const judged = await codeVersion(await loadBundle())
    expect([isTemplateJudged(made), isTemplateJudged({ code: judged })]).toEqual([false, true])
    expect(made.code).not.toBe(judged)
  })

  it('renders what an edit changes, and says the rest is as it was', async () => {
    const before = snapshotOf(records)
    const after = snapshotOf(
      records.map((r) =>
        r.kind === 'service' && r.key === 'sfo'
          ? {
              ...r,
              slots: {
                ...r.slots,
                whatYouGet: {
                  ...r.slots.whatYouGet,
                  nn: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ny tekst.' }] }],
                },
              },
            }
          : r,
      ),
    )
    await publish(before)
    const [result] = await publish(after, { changes: changesBetween(before, after, 'austrheim') })
    expect(result).toMatchObject({ state: 'published', pages: { rendered: 1 } })
    expect((await publish(after)).map((r) => r.state)).toEqual(['unchanged', 'unchanged'])
  })

  it('publishes what is new of a kommune whose content the thread has forgotten, and of one it has', async () => {
    const forgetful = openPublishPool({
      shelf,
      releases: join(directory, 'releases'),
      portalsUrl: PORTALS,
      isJudged: false,
      threads: 1,
      portalsKept: 1,
    })
    const inTurn = async (snapshot: Snapshot) => {
      const states: string[] = []
      for (const kommune of [...KOMMUNER, KOMMUNER[1]!])
        states.push((await forgetful.publish({ snapshot, kommune, asOf: AS_OF })).state)
      return states
    }
    const renamed = records.map((r) =>
      r.kind === 'kommune' && r.key === 'vaksdal' ? { ...r, name: 'Nye Vaksdal' } : r,
    )
    expect(await inTurn(snapshotOf(records))).toEqual(['published', 'published', 'unchanged'])
    expect(await inTurn(snapshotOf(records))).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(await inTurn(snapshotOf(renamed))).toEqual(['unchanged', 'published', 'unchanged'])
    await forgetful.close()
  })

  it('publishes content as it is on the day, whichever day was asked for before', async () => {
    const snapshot: Snapshot = {
      ...snapshotOf(records),
      planned: [
        {
          id: 'c1',
          target: { kind: 'service', key: 'sfo' },
          field: 'title',
          content: { nn: 'Søk skulefritid' },
          base: '',
          rev: 0,
          kind: 'editorial',
          from: '2026-12-01',
          state: 'approved',
          by: 'kari',
          at: '2026-11-20T08:00:00.000Z',
        },
      ],
    }
    const store = openDiskStore(join(directory, 'releases'))
    const titlesOn = async (asOf: string) => {
      expect((await publish(snapshot, { asOf })).map((r) => r.state)).not.toContain('failed')
      const { manifest } = (await store.readCurrent('austrheim'))!
      const { object } = manifest.pages['/tenester/']!
      return Buffer.from(await store.readObject(object)).toString('utf8')
    }
    expect(await titlesOn(AS_OF)).not.toContain('>skulefritid<')
    expect(await titlesOn('2026-11-30T23:00:00.000Z')).toContain('>skulefritid<')
    expect(await titlesOn(AS_OF)).not.toContain('>skulefritid<')
  })

  it('lets a portal whose thread dies fail alone, and goes on with the next', async () => {
    const bundle = join(directory, 'bundle')
    await mkdir(join(bundle, 'server'), { recursive: true })
    await writeFile(
      join(bundle, 'server', 'entry.mjs'),
      "export const app = { render: async (_, { locals }) => (locals.pageView.site.kommune === 'austrheim' ? process.exit(3) : new Response('<!doctype html>')) }",
    )
    const fragile = openPublishPool({
      shelf,
      releases: join(directory, 'releases'),
      portalsUrl: PORTALS,
      isJudged: false,
      bundle,
      threads: 1,
    })
    const order = { snapshot: snapshotOf(records), asOf: AS_OF }
    const [bad, good] = await Promise.all(KOMMUNER.map((kommune) => fragile.publish({ ...order, kommune })))
    expect(bad).toMatchObject({ state: 'failed', message: expect.arrayContaining([troubleOf('publishStopped')]) })
    expect(good).toMatchObject({ state: 'published' })
    await fragile.close()
  })

  it('says what to do about trouble in a thread', async () => {
    const lock = join(directory, 'releases', 'locks', 'vaksdal.lock')
    await rm(lock, { force: true })
    await mkdir(lock, { recursive: true })
    const order = { snapshot: snapshotOf(records), kommune: 'vaksdal', asOf: AS_OF }
    expect(await pool.publish(order)).toMatchObject({
      state: 'failed',
      message: expect.arrayContaining([troubleOf('forbidden')]),
    })
    await rm(lock, { recursive: true })
  })

  it('stops a thread that stands still', async () => {
    const hasty = openPublishPool({
      shelf,
      releases: join(directory, 'releases'),
      portalsUrl: PORTALS,
      isJudged: true,
      threads: 1,
      patienceMs: 1,
    })
    expect(await hasty.publish({ snapshot: snapshotOf(records), kommune: 'vaksdal', asOf: AS_OF })).toMatchObject({
      state: 'failed',
      message: [
        troubleOf('publishStopped'),
        troubleOf('unknown', { message: troubleOf('stoodStill', { seconds: 0 }) }),
      ],
    })
    await hasty.close()
  })

  it('clears the shelf away after itself, and after those who died', async () => {
    const path = join(directory, 'content')
    expect(await readdir(path)).not.toEqual([])
    shelf.close()
    expect(await readdir(path)).toEqual([])
    shelf = openContentShelf(path)
  })
})
