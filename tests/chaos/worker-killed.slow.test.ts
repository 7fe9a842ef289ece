import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toLexical } from '@innbyggarportal/cms/testing'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { openDiskStore, pruneReleases, scrubObjects, type DiskStore } from '@innbyggarportal/sites/publisher'
import { sqlite } from '../builders/databases.ts'
import { freshDraw } from '../builders/draw.ts'
import { paragraph } from '../builders/records.ts'
import { until } from '../region/running-parts.ts'
import { startRegion, type RunningRegion } from '../region/running-region.ts'

const KILLS = 6
/** The worker judges all templates anew when it was killed before it had written down what it found. */
const PATIENCE_MS = 150_000
const PATH = '/tenester/barnehageplass/'
/** Two kommuner are enough; the first has no words of its own in the place of those that are edited. */
const [SLUG, OTHER] = ['lindas', 'osteroy']
const isOurs = (kommune: string) => kommune === SLUG || kommune === OTHER
const ours = seedRecords.filter((r) =>
  r.kind === 'kommune' ? isOurs(r.key) : !('kommune' in r) || r.kommune === undefined || isOurs(r.kommune),
)

let region: RunningRegion
let store: DiskStore
beforeAll(async () => {
  region = await startRegion(sqlite, ours)
  store = openDiskStore(join(region.database.dataDir, 'releases'))
}, 240_000)
afterAll(() => region?.close())

/** Every page of every portal is one that the release its portal serves has, byte for byte. */
async function expectWhole(): Promise<void> {
  for (const kommune of await store.kommuner()) {
    const { manifest } = (await store.readCurrent(kommune))!
    for (const [path, { object }] of Object.entries(manifest.pages)) {
      const { text } = await region.page(manifest.portal.slug, path)
      expect(createHash('sha256').update(text).digest('hex'), `${kommune} ${path}`).toBe(object)
    }
  }
}

it('a worker that is killed again and again, at any moment, loses no edit and leaves every portal whole', async () => {
  const { seed, draw } = freshDraw()
  console.log(`The kills are drawn from TEST_SEED=${seed}`)
  const { id } = await region.find('services', { key: 'barnehageplass' })
  let words = ''
  for (let turn = 0; turn < KILLS; turn++) {
    words = `Skriven gong nummer ${turn}.`
    const { status } = await region.cms.request('PATCH', `services/${id}?locale=nn`, {
      as: region.tokens.region,
      body: { _status: 'published', whatYouGet: toLexical(paragraph(words)) },
    })
    expect(status).toBe(200)
    await sleep(draw() * 900)
    await region.worker.kill()
    // Portals look for a newer release twenty times a second.
    await sleep(100)
    await expectWhole()
    region.restartWorker()
    await sleep(turn % 3 ? 2500 : draw() * 2500)
  }
  await until(
    'the last edit is served',
    async () => (await region.page(SLUG, PATH)).text.includes(words),
    PATIENCE_MS,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${region.worker.output()}`)
  })
  await expectWhole()
  expect(await scrubObjects(store)).toEqual([])
  const { broken } = await pruneReleases(store, { now: () => Date.now() + 1_000_000_000 })
  expect(broken).toEqual([])
  await expectWhole()
})
