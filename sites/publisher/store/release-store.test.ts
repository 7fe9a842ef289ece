import type { Finding } from '@innbyggarportal/shared-content/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRelease } from '../testing/a-release.ts'
import { PLACES, type EmptyPlace } from '../testing/places.ts'
import { rollback } from './hold-back.ts'
import type { ReleaseStore } from './release-store.ts'
import { headName, pointerName } from './store-names.ts'

describe.each(PLACES)('the releases kept in %s', (_name, make) => {
  let place: EmptyPlace
  let store: ReleaseStore
  beforeEach(async () => {
    place = await make()
    store = place.open()
  })
  afterEach(() => place.close())

  it('read back as they were made, for others too', async () => {
    const release = await aRelease(store, 'A')
    const made = (await store.readManifest('osteroy', release))!
    const current = (await place.open().readCurrent('osteroy'))!
    expect(current).toEqual({ release, manifest: made })
    const page = await place.open().readObject(made.pages['/tenester/sfo/']!.object)
    expect(page.toString('utf8')).toBe('A /tenester/sfo/')
  })

  it('know the newest content one holds for', async () => {
    const release = await aRelease(store, 'A')
    await store.noteBasis('osteroy', { release, content: 'nyare', asOf: '2026-11-22T10:00:00.000Z' })
    expect((await store.readCurrent('osteroy'))?.manifest).toMatchObject({
      content: 'nyare',
      asOf: '2026-11-22T10:00:00.000Z',
    })
    await aRelease(store, 'B')
    expect((await store.readCurrent('osteroy'))?.manifest.content).toBe('B')
  })

  it('know of one that is made again what it was made from now, not what was noted of it then', async () => {
    const release = await aRelease(store, 'A')
    const made = (await store.readManifest('osteroy', release))!
    await store.noteBasis('osteroy', { release, content: 'nyare', asOf: '2026-11-22T10:00:00.000Z' })
    await aRelease(store, 'B')
    expect(await store.makeCurrent('osteroy', made)).toBe(release)
    expect((await store.readCurrent('osteroy'))?.manifest).toMatchObject({ content: 'A', asOf: made.asOf })
  })

  it('fall back to the one before when the newest is broken', async () => {
    const first = await aRelease(store, 'A')
    const second = await aRelease(store, 'B')
    await store.writeNote(headName('osteroy', second), '{"format":2,')
    expect(await store.readManifest('osteroy', second)).toBeNull()
    expect((await store.readCurrent('osteroy'))?.release).toBe(first)
  })

  it('keep the page a pointer carries when another is made current, and write none where there is none', async () => {
    const first = await aRelease(store, 'A')
    const bare = (await store.readNote(pointerName('osteroy')))!.toString('utf8')
    expect(bare).toBe(`{"release":"${first}","previous":[],"rolledBack":[]}`)
    const page = { html: '<!doctype html><title>Vatnet er stengt</title>', since: '2026-11-21T12:00:00.000Z' }
    await store.writeNote(pointerName('osteroy'), JSON.stringify({ release: first, previous: [], page }))
    await aRelease(store, 'B')
    await rollback(store, 'osteroy', { by: 'Kari', why: 'feil', at: '2026-11-21T13:00:00.000Z' })
    expect(await store.readPointer('osteroy')).toMatchObject({ release: first, page })
  })

  it('are read from before advice was said in English, left as they lie, and the next one is written whole', async () => {
    const made = (await store.readManifest('osteroy', await aRelease(store, 'A')))!
    const advice = { nn: 'Skriv målet.', nb: 'Skriv målet.' }
    const old = { rule: 'content/vague-link', severity: 'ask', advice } as Finding
    const pages = Object.fromEntries(Object.entries(made.pages).map(([path, page]) => [path, { ...page, gate: [old] }]))
    const leftOut = [{ path: '/a/', lang: 'nn' as const, findings: [old] }]
    const release = await store.makeCurrent('osteroy', { ...made, pages, leftOut })
    const adviceOf = async (reader: ReleaseStore, of: string) => {
      const read = (await reader.readManifest('osteroy', of))!
      const findings = [...Object.values(read.pages).flatMap((p) => p.gate), ...read.leftOut.flatMap((l) => l.findings)]
      return findings.map((f) => f.advice)
    }
    const complete = Array.from({ length: 5 }, () => ({ ...advice, en: advice.nn }))

    const reader = place.open()
    expect(await adviceOf(reader, release)).toEqual(complete)
    const read = (await reader.readManifest('osteroy', release))!
    const next = await reader.makeCurrent('osteroy', { ...read, content: 'B' })
    expect(await adviceOf(place.open(), next)).toEqual(complete)
    expect(await adviceOf(place.open(), release)).toEqual(complete)
  })
})
