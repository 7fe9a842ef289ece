import { readdir, symlink, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openDoor } from '@innbyggarportal/cms/door'
import { openDiskStore } from '@innbyggarportal/sites/publisher'
import { aRelease } from '@innbyggarportal/sites/publisher/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sqlite, type TestDatabase } from '../builders/databases.ts'
import { aKommune } from '../builders/records.ts'
import { startPart } from '../region/running-parts.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await sqlite.start()
  const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
  await door.importRecords([aKommune()])
  await door.close()
  const store = openDiskStore(join(database.dataDir, 'releases'))
  for (const kommune of ['osteroy', 'voss']) await aRelease(store, 'A', { kommune })
  // Voss is gone from the CMS; a newer kommune has taken a name like it.
  await aRelease(store, 'A', { kommune: 'gamal', portal: { slug: 'osteroy' } })
})
afterAll(() => database?.stop())

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  const part = startPart('scripts/remove-portal.ts', database, {}, args)
  return { code: await part.exit, out: part.output() }
}
const portals = () => readdir(join(database.dataDir, 'releases/portals'))

it('takes down a portal whose kommune is gone, its plain directory too', async () => {
  const store = openDiskStore(join(database.dataDir, 'releases'))
  const { release } = (await store.readPointer('voss'))!
  await mkdir(join(database.dataDir, 'portals/.releases/voss', release), { recursive: true })
  await symlink(join('.releases/voss', release), join(database.dataDir, 'portals/voss'))
  const { code, out } = await run('--kommune', 'voss')
  expect([code, out]).toEqual([0, expect.stringContaining('The portal of voss is taken down')])
  expect(await portals()).toEqual(['gamal', 'osteroy'])
  expect(await readdir(join(database.dataDir, 'portals'))).toEqual(['.releases'])
})

it('of two by one name, takes the one that is gone', async () => {
  expect((await run('--kommune', 'osteroy')).code).toBe(0)
  expect(await portals()).toEqual(['osteroy'])
})

it('leaves a portal that would be published again at once, and says why', async () => {
  const { code, out } = await run('--kommune', 'osteroy')
  expect([code, out]).toEqual([1, expect.stringContaining('“osteroy” is still a kommune in the CMS')])
  expect(await portals()).toEqual(['osteroy'])
})

it('says what it can take down when it is asked for something else', async () => {
  expect((await run('--kommune', 'voss')).out).toContain('There are: osteroy.')
  expect((await run()).out).toContain('Usage: npm run remove-portal -- --kommune SLUG')
})
