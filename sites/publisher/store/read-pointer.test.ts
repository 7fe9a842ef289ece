import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { troubleOf } from '@innbyggarportal/shared-content/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rollback } from './hold-back.ts'
import type { ReleaseStore } from './release-store.ts'
import { openDiskStore } from './disk/disk-store.ts'
import { pinName, pointerName } from './store-names.ts'
import { aRelease } from '../testing/a-release.ts'
import { PLACES, type EmptyPlace } from '../testing/places.ts'

const POINTER = pointerName('osteroy')
const who = { by: 'Kari', why: 'feil pris', at: '2026-11-21T12:00:00.000Z' }
const BROKEN = ['', '{"release":"2026', 'søppel', '[]', '{"release":7,"previous":[]}']

describe.each(PLACES)('in %s', (_name, make) => {
  let place: EmptyPlace
  let store: ReleaseStore
  beforeEach(async () => {
    place = await make()
    store = place.open()
  })
  afterEach(() => place.close())

  describe('a pointer that is broken', () => {
    it.each(BROKEN)('is thought out again from the releases there are: %j', async (text) => {
      const [first, second] = [await aRelease(store, 'A'), await aRelease(store, 'B')]
      await store.writeNote(POINTER, text)
      expect(await store.readPointer('osteroy')).toEqual({ release: second, previous: [first], rolledBack: [] })
      const third = await aRelease(store, 'C')
      expect(await store.readPointer('osteroy')).toEqual({ release: third, previous: [second, first], rolledBack: [] })
    })

    it('stays at the release a person rolled back to', async () => {
      const first = await aRelease(store, 'A')
      await aRelease(store, 'B')
      await rollback(store, 'osteroy', who)
      await store.removeNote(POINTER)
      expect((await store.readPointer('osteroy'))?.release).toBe(first)
    })
  })

  describe('a pin that is broken', () => {
    it.each(BROKEN)('still holds the portal back, and says that it is broken: %j', async (text) => {
      const first = await aRelease(store, 'A')
      await aRelease(store, 'B')
      await rollback(store, 'osteroy', who)
      await store.writeNote(pinName('osteroy'), text)
      expect(await store.readPin('osteroy')).toMatchObject({ release: first, why: troubleOf('pinDamaged') })
    })
  })
})

it('does not take trouble with the disk for a portal that has nothing', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'pointer-'))
  const store = openDiskStore(directory)
  await aRelease(store, 'A')
  await rm(store.fileOf(POINTER))
  await mkdir(store.fileOf(POINTER))
  await expect(store.readPointer('osteroy')).rejects.toThrow('EISDIR')
  await rm(directory, { recursive: true, force: true })
})
