import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aRelease } from '../testing/a-release.ts'
import { openReleaseStore } from './disk/disk-store.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'store-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

it('knows the newest content a release holds for', async () => {
  const store = openReleaseStore(directory)
  const release = await aRelease(store, 'A')
  await store.noteBasis('osteroy', { release, content: 'nyare', asOf: '2026-11-22T10:00:00.000Z' })
  expect((await store.readCurrent('osteroy'))?.manifest).toMatchObject({
    content: 'nyare',
    asOf: '2026-11-22T10:00:00.000Z',
  })
  await aRelease(store, 'B')
  expect((await store.readCurrent('osteroy'))?.manifest.content).toBe('B')
})

it('knows of a release that is made again what it was made from now, not what was noted of it then', async () => {
  const store = openReleaseStore(directory)
  const release = await aRelease(store, 'A')
  const made = (await store.readManifest('osteroy', release))!
  await store.noteBasis('osteroy', { release, content: 'nyare', asOf: '2026-11-22T10:00:00.000Z' })
  await aRelease(store, 'B')
  expect(await store.makeCurrent('osteroy', made)).toBe(release)
  expect((await store.readCurrent('osteroy'))?.manifest).toMatchObject({ content: 'A', asOf: made.asOf })
})
