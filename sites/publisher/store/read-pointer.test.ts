import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rollback } from './hold-back.ts'
import { openReleaseStore } from './disk/disk-store.ts'
import type { ReleaseStore } from './release-store.ts'
import { aRelease } from '../testing/a-release.ts'

let directory: string
let store: ReleaseStore
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pointer-'))
  store = openReleaseStore(directory)
})
afterEach(() => rm(directory, { recursive: true, force: true }))
const file = (name: string) => join(directory, 'portals/osteroy', name)
const who = { by: 'Kari', why: 'feil pris', at: '2026-11-21T12:00:00.000Z' }
const BROKEN = ['', '{"release":"2026', 'søppel', '[]', '{"release":7,"previous":[]}']

describe('a pointer that is broken', () => {
  it.each(BROKEN)('is thought out again from the releases there are: %j', async (text) => {
    const [first, second] = [await aRelease(store, 'A'), await aRelease(store, 'B')]
    await writeFile(file('current.json'), text)
    expect(await store.readPointer('osteroy')).toEqual({ release: second, previous: [first], rolledBack: [] })
    const third = await aRelease(store, 'C')
    expect(await store.readPointer('osteroy')).toEqual({ release: third, previous: [second, first], rolledBack: [] })
  })

  it('stays at the release a person rolled back to', async () => {
    const first = await aRelease(store, 'A')
    await aRelease(store, 'B')
    await rollback(store, 'osteroy', who)
    await rm(file('current.json'))
    expect((await store.readPointer('osteroy'))?.release).toBe(first)
  })
})

describe('a pin that is broken', () => {
  it.each(BROKEN)('still holds the portal back, and says that it is broken: %j', async (text) => {
    const first = await aRelease(store, 'A')
    await aRelease(store, 'B')
    await rollback(store, 'osteroy', who)
    await writeFile(file('pin.json'), text)
    expect(await store.readPin('osteroy')).toMatchObject({ release: first, why: expect.stringContaining('skadd') })
  })
})

it('does not take trouble with the disk for a portal that has nothing', async () => {
  await aRelease(store, 'A')
  await rm(file('current.json'))
  await mkdir(file('current.json'))
  await expect(store.readPointer('osteroy')).rejects.toThrow('EISDIR')
})
