import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  openContentShelf,
  openPublishPool,
  type ContentShelf,
  type PublishPool,
} from '@innbyggarportal/sites/publisher'
import { publishSmall, smallSnapshot } from './small-region.ts'
import { shown } from './survive.ts'

const DIST = resolve(import.meta.dirname, '../../sites/dist')
let directory: string
let shelf: ContentShelf
let pool: PublishPool
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bundle-'))
  shelf = openContentShelf(join(directory, 'content'))
  pool = openPublishPool({
    shelf,
    releases: join(directory, 'releases'),
    portalsUrl: 'http://{slug}.test',
    isJudged: false,
    threads: 1,
    bundle: join(directory, 'dist'),
  })
})
afterEach(async () => {
  await pool.close()
  shelf.close()
  await rm(directory, { recursive: true, force: true })
})

it('a bundle that is missing is told in plain words, harms nobody, and is taken into use once it is there', async () => {
  await publishSmall(join(directory, 'releases'), 0)
  const before = await shown(join(directory, 'releases'))
  const order = { snapshot: smallSnapshot(1), kommune: 'osteroy', asOf: '2026-11-21T11:00:00.000Z' } as const
  for (const _again of [1, 2])
    expect(await pool.publish(order)).toMatchObject({
      state: 'failed',
      message: [{ code: 'publishStopped' }, { code: 'unknown', params: { message: { code: 'notBuilt' } } }],
    })
  expect(await shown(join(directory, 'releases'))).toEqual(before)
  await cp(DIST, join(directory, 'dist'), { recursive: true })
  await symlink(resolve(DIST, '../../node_modules'), join(directory, 'node_modules'))
  expect(await pool.publish(order)).toMatchObject({ state: 'published' })
  expect(await shown(join(directory, 'releases'))).not.toEqual(before)
})
