import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOfBytes } from '../digest.ts'
import { PLACES, type EmptyPlace } from '../testing/places.ts'
import { PortalBusyError } from './portal-busy.ts'
import type { ReleaseStore } from './release-store.ts'
import { headName, pinName, pointerName } from './store-names.ts'

/** What `ReleasePlace` promises, asked of every kind of place. `other` is the same place as another process sees it. */
describe.each(PLACES)('%s', (_name, make) => {
  let place: EmptyPlace
  let store: ReleaseStore
  let other: ReleaseStore
  beforeEach(async () => {
    place = await make()
    store = place.open()
    other = place.open()
  })
  afterEach(() => place.close())

  const NOTE = pointerName('osteroy')
  const noteIn = async (from: ReleaseStore, name = NOTE) => (await from.readNote(name))?.toString('utf8') ?? null

  it('holds nothing at first', async () => {
    expect(await store.kommuner()).toEqual([])
    expect(await store.releasesOf('osteroy')).toEqual([])
    expect(await store.readNote(NOTE)).toBeNull()
    expect(store.stampOf(NOTE)).toBe('')
    await expect(store.writtenAt(NOTE)).rejects.toThrow()
    await expect(store.readObject(digestOfBytes('x'))).rejects.toThrow()
  })

  it('gives objects back by the digest of their bytes, to others too once they last', async () => {
    const batch = store.openBatch()
    const texts = Array.from({ length: 100 }, (_, n) => `side ${n} æøå`)
    const digests = await Promise.all([...texts, ...texts].map((text) => batch.add(text)))
    const bytes = Uint8Array.from([0, 255, 10, 128])
    const binary = await batch.add(bytes)
    await batch.settle()
    expect(digests).toEqual([...texts, ...texts].map(digestOfBytes))
    for (const [index, text] of texts.entries())
      expect((await other.readObject(digests[index]!)).toString('utf8')).toBe(text)
    expect([...(await other.readObject(binary))]).toEqual([...bytes])
  })

  it('takes an object again that it has, and a batch of nothing', async () => {
    for (let n = 0; n < 2; n++) {
      const batch = store.openBatch()
      await batch.settle()
      await batch.add('same')
      await batch.settle()
    }
    expect((await store.readObject(digestOfBytes('same'))).toString('utf8')).toBe('same')
  })

  it('tells which objects are missing or of another size', async () => {
    const batch = store.openBatch()
    const there = await batch.add('fire')
    await batch.settle()
    const gone = digestOfBytes('borte')
    expect(
      await other.missing([
        [there, 4],
        [there, undefined],
        [gone, 5],
        [gone, undefined],
      ]),
    ).toEqual(new Set([gone]))
    expect(await other.missing([[there, 3]])).toEqual(new Set([there]))
  })

  it('keeps notes by name, replaces them, and lets them go', async () => {
    await store.writeNote(NOTE, 'ein æ')
    await store.writeNote(pinName('osteroy'), 'anna')
    expect(await noteIn(other)).toBe('ein æ')
    await other.writeNote(NOTE, 'to')
    expect(await noteIn(store)).toBe('to')
    await store.removeNote(NOTE)
    await store.removeNote(NOTE)
    expect(await noteIn(other)).toBeNull()
    expect(await noteIn(other, pinName('osteroy'))).toBe('anna')
  })

  it('shows a note that is being replaced as it was or as it is, never half or gone', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(200_000))
    await store.writeNote(NOTE, texts[0]!)
    let isWriting = true
    const writing = (async () => {
      for (let n = 0; n < 20; n++) await store.writeNote(NOTE, texts[n % 2]!)
      isWriting = false
    })()
    while (isWriting) {
      expect(texts).toContain(await noteIn(other))
      await sleep(0)
    }
    await writing
  })

  it('tells by a stamp that a note was replaced, and by nothing else', async () => {
    let before = ''
    for (const text of ['ein', 'to', 'to']) {
      await store.writeNote(NOTE, text)
      expect(other.stampOf(NOTE)).not.toBe(before)
      before = other.stampOf(NOTE)
    }
    expect(other.stampOf(NOTE)).toBe(before)
    await store.removeNote(NOTE)
    expect(other.stampOf(NOTE)).toBe('')
  })

  it('knows when a note was written', async () => {
    const [before, slack] = [Date.now(), 2000]
    await store.writeNote(NOTE, 'no')
    const writtenAt = Date.parse(await other.writtenAt(NOTE))
    expect(writtenAt).toBeGreaterThan(before - slack)
    expect(writtenAt).toBeLessThan(Date.now() + slack)
  })

  it('lists the kommuner that have anything, and the releases of each', async () => {
    await store.writeNote(headName('voss', 'b'), '{}')
    await store.writeNote(headName('voss', 'a'), '{}')
    await store.writeNote(pointerName('voss'), '{}')
    await store.writeNote(pinName('osteroy'), '{}')
    await store.writeNote('domains.json', '{}')
    expect(await other.kommuner()).toEqual(['osteroy', 'voss'])
    expect((await other.releasesOf('voss')).sort()).toEqual(['a', 'b'])
    expect(await other.releasesOf('osteroy')).toEqual([])
  })

  it('lets one work on a portal at a time, and others on other portals meanwhile', async () => {
    const seen: string[] = []
    const work = (by: ReleaseStore, kommune: string, name: string, during: () => unknown = () => sleep(60)) =>
      by.lock(kommune, async () => {
        seen.push(`${name} begins`)
        await during()
        seen.push(`${name} ends`)
        return name
      })
    const [firstBegins, neighbourBegins] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = work(store, 'osteroy', 'first', async () => {
      firstBegins.resolve()
      await Promise.all([neighbourBegins.promise, sleep(60)])
    })
    await firstBegins.promise
    const second = work(other, 'osteroy', 'second')
    const neighbour = work(other, 'voss', 'neighbour', () => neighbourBegins.resolve())
    expect(await Promise.all([first, second, neighbour])).toEqual(['first', 'second', 'neighbour'])
    expect(seen.indexOf('second begins')).toBeGreaterThan(seen.indexOf('first ends'))
    expect(seen.indexOf('neighbour begins')).toBeLessThan(seen.indexOf('first ends'))
  })

  it('frees a portal when the work on it fails', async () => {
    const fails = store.lock('osteroy', () => Promise.reject(new Error('gjekk gale')))
    await expect(fails).rejects.toThrow('gjekk gale')
    expect(await other.lock('osteroy', async () => 'fri', 0)).toBe('fri')
  })

  it('gives up in words when somebody works on a portal for too long', async () => {
    await store.lock('osteroy', async () => {
      await expect(other.lock('osteroy', async () => 'for tidleg', 50)).rejects.toThrow(PortalBusyError)
    })
  })

  it('takes a portal away, all of it and nothing else', async () => {
    const batch = store.openBatch()
    const object = await batch.add('felles')
    await batch.settle()
    for (const kommune of ['osteroy', 'voss'])
      for (const name of [headName(kommune, 'a'), pointerName(kommune), pinName(kommune)])
        await store.writeNote(name, kommune)
    await store.lock('osteroy', () => store.remove('osteroy'))
    expect(await other.kommuner()).toEqual(['voss'])
    expect(await other.releasesOf('osteroy')).toEqual([])
    for (const name of [headName('osteroy', 'a'), pointerName('osteroy'), pinName('osteroy')])
      expect(await other.readNote(name)).toBeNull()
    expect(await noteIn(other, headName('voss', 'a'))).toBe('voss')
    expect((await other.readObject(object)).toString('utf8')).toBe('felles')
  })
})
