import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { snapshotOf } from '@innbyggarportal/shared-content/testing'
import { record, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { noteDomainOwners } from '../../publisher/store/domain-owners.ts'
import { openDiskStore } from '../../publisher/store/disk/disk-store.ts'
import type { ReleaseStore } from '../../publisher/store/release-store.ts'
import { aRelease } from '../../publisher/testing/a-release.ts'
import { openMemoryStore } from '../../publisher/testing/memory-store.ts'
import { openLivePortals } from './live-portals.ts'
import { openPages } from './open-pages.ts'
import { sayOnce } from '../say-once.ts'

let directory: string
let store: ReleaseStore
let said: string[]
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'live-'))
  store = openDiskStore(directory)
  said = []
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const open = () =>
  openLivePortals(
    openDiskStore(directory),
    sayOnce((line) => said.push(line)),
  )
const many = (count: number) => ['/', ...Array.from({ length: count - 1 }, (_, n) => `/tenester/${n}/`)]

describe('the portals on disk', () => {
  it('keep the files of earlier releases within reach, and read those releases once', async () => {
    await aRelease(store, 'Old')
    const second = await aRelease(store, 'New')
    const live = open()
    const portal = (await live.look('osteroy'))!
    expect((await live.olderAsset(portal, '/_astro/old.css'))?.type).toContain('text/css')
    await rm(join(directory, 'portals/osteroy/releases'), { recursive: true })
    for (const path of ['/wp-login.php', '/.env', '/constructor'])
      expect(await live.olderAsset(portal, path)).toBeUndefined()
    expect((await live.olderAsset(portal, '/_astro/old.css'))?.type, `${second} remembers`).toContain('text/css')
  })

  it('take up a new release, leave the old one whole for whoever has it, and read only what is new', async () => {
    const first = await aRelease(store, 'A', { paths: many(300) })
    const live = open()
    const old = (await live.look('osteroy'))!
    const { pages } = (await store.readManifest('osteroy', first))!
    const read = vi.spyOn(live.store, 'readObject')
    const release = await store.makeCurrent('osteroy', {
      ...(await store.readManifest('osteroy', first))!,
      asOf: '2026-11-21T12:00:00.000Z',
      pages: { ...pages, '/tenester/7/': pages['/']! },
    })
    await vi.waitFor(async () => expect((await live.look('osteroy'))!.release).toBe(release), 10_000)
    expect(read).toHaveBeenCalledTimes(1)
    expect([old.release, old.page('/tenester/7/')?.object]).toEqual([first, pages['/tenester/7/']!.object])
    const fresh = (await live.look('osteroy'))!
    for (const path of Object.keys(pages))
      expect(fresh.page(path)?.object).toBe((path === '/tenester/7/' ? pages['/'] : pages[path])!.object)
  })

  it('are served from wherever they are kept', async () => {
    const memory = openMemoryStore()
    const live = openLivePortals(
      memory,
      sayOnce((line) => said.push(line)),
    )
    for (const word of ['Old', 'New']) {
      const release = await aRelease(memory, word)
      await vi.waitFor(async () => expect((await live.look('osteroy'))?.release).toBe(release), 10_000)
    }
    expect((await live.all()).map((p) => p.kommune)).toEqual(['osteroy'])
    const portal = (await live.look('osteroy'))!
    const page = await openPages(
      live.store,
      sayOnce(() => undefined),
    ).html(portal, '/en/', portal.page('/en/')!)
    expect(page).toBe('New /en/')
    expect(await live.olderAsset(portal, '/_astro/old.css')).toBeDefined()
  })

  it('stay at the last whole release while a newer one is broken, say so once, and take it up when it is mended', async () => {
    const live = open()
    const first = await aRelease(store, 'A')
    await live.look('osteroy')
    const second = await aRelease(store, 'B')
    const file = join(directory, 'portals/osteroy/releases', `${second}.json`)
    const whole = await readFile(file)
    await writeFile(file, whole.subarray(0, 90))
    await new Promise((r) => {
      setTimeout(r, 60)
    })
    for (let n = 0; n < 5; n++) expect((await live.look('osteroy'))!.release).toBe(first)
    expect(said).toEqual([`osteroy: the release ${second} cannot be read; ${first} is served until it can`])
    await writeFile(file, whole)
    await vi.waitFor(async () => expect((await live.look('osteroy'))!.release).toBe(second), 10_000)
    expect(said).toEqual([expect.any(String), `osteroy: ${second} is served again`])
  })

  it('serve from memory when nothing on disk can be read, and follow the list of portals', async () => {
    const live = open()
    const release = await aRelease(store, 'A')
    await aRelease(store, 'A', { kommune: 'voss' })
    expect((await live.all()).map((p) => p.kommune)).toEqual(['osteroy', 'voss'])
    await live.look('osteroy')
    await writeFile(join(directory, 'portals/osteroy/releases', `${release}.json`), '')
    await writeFile(join(directory, 'portals/osteroy/current.json'), '')
    expect((await stat(join(directory, 'portals/osteroy/current.json'))).size).toBe(0)
    await new Promise((r) => {
      setTimeout(r, 60)
    })
    expect((await live.look('osteroy'))?.release).toBe(release)
    await rm(join(directory, 'portals/voss'), { recursive: true })
    await vi.waitFor(async () => expect((await live.all()).map((p) => p.kommune)).toEqual(['osteroy']), 10_000)
  })

  it('have a domain only when the content says it is theirs; one that is gone from the content takes none, and no name, from another', async () => {
    const contentWith = (...kommuner: object[]) =>
      snapshotOf(
        kommuner.map((k) => record.parse({ kind: 'kommune', name: 'X', languages: ['nn'], ...k })) as ContentRecord[],
      )
    const domain = 'oy.no'
    for (const kommune of ['austrheim', 'borte', 'osteroy'])
      await aRelease(store, 'A', { kommune, portal: { domain, slug: kommune === 'borte' ? 'osteroy' : kommune } })
    await noteDomainOwners(store, contentWith({ key: 'osteroy', slug: 'osteroy', domain }), ['osteroy'])
    const both = contentWith(
      { key: 'osteroy', slug: 'osteroy', domain },
      { key: 'austrheim', slug: 'austrheim', domain },
    )
    await noteDomainOwners(store, both, ['austrheim', 'osteroy'])
    await noteDomainOwners(store, contentWith(), [])
    const live = open()
    expect((await live.all()).map((p) => [p.kommune, p.domain])).toEqual([
      ['austrheim', undefined],
      ['osteroy', domain],
      ['borte', undefined],
    ])
    await noteDomainOwners(store, contentWith({ key: 'austrheim', slug: 'austrheim', domain }), ['austrheim'])
    await vi.waitFor(
      async () =>
        expect((await live.all()).map((p) => [p.kommune, p.domain])).toEqual([
          ['austrheim', domain],
          ['borte', undefined],
          ['osteroy', undefined],
        ]),
      10_000,
    )
  })
})
