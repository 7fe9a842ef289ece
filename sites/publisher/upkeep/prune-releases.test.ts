import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOfBytes } from '../digest.ts'
import { resume, rollback } from '../store/hold-back.ts'
import { pruneReleases } from './prune-releases.ts'
import { publishDirectory } from '../copies/release-dirs.ts'
import { openDiskStore, type DiskStore } from '../store/disk/disk-store.ts'
import { KEPT_RELEASES } from '../store/release-store.ts'
import { removePortal } from './remove-portal.ts'
import { aRelease } from '../testing/a-release.ts'
import { splitBySection } from '../store/split-by-section.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'prune-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const KEPT = 2
const DAY = 24 * 3_600_000
/** Everything written until now is old. */
const prune = (store: DiskStore) => pruneReleases(store, { now: () => Date.now() + 2 * DAY })
const publish = (store: DiskStore, word: string, kommune = 'osteroy', paths?: string[]) =>
  store.lock(kommune, () => aRelease(store, word, { kommune, ...(paths && { paths }) }))
const who = { by: 'Kari', why: 'feil', at: '2026-11-21T12:00:00.000Z' }

/** The objects of every release that is current, listed or pinned. Fails when one is not whole. */
async function objectsKept(store: DiskStore): Promise<Set<string>> {
  const kept = new Set<string>()
  for (const kommune of await store.kommuner()) {
    const at = (await store.readPointer(kommune))!
    const pin = await store.readPin(kommune)
    for (const release of [at.release, ...at.previous, ...(pin ? [pin.release] : [])]) {
      const manifest = await store.readManifest(kommune, release)
      expect(manifest, `${kommune}/${release} reads`).not.toBeNull()
      for (const { object } of splitBySection(manifest!.pages)) kept.add(object)
      for (const { object } of [
        ...Object.values(manifest!.pages),
        ...Object.values(manifest!.assets),
        ...Object.values(manifest!.search),
      ])
        kept.add(object)
    }
  }
  for (const object of kept)
    expect(digestOfBytes(await store.readObject(object)), 'every object of a kept release is whole').toBe(object)
  return kept
}

async function objectsOnDisk(): Promise<string[]> {
  return (await readdir(join(directory, 'objects'), { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => e.name)
    .sort()
}

describe('pruning', () => {
  it('leaves every kept release whole and nothing else, whatever was published and rolled back', async () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          does: fc.constant('publish' as const),
          kommune: fc.constantFrom('osteroy', 'voss'),
          word: fc.constantFrom('A', 'B', 'C', 'D'),
          pages: fc.integer({ min: 1, max: 3 }),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          does: fc.constantFrom('rollback' as const, 'resume' as const),
          kommune: fc.constantFrom('osteroy', 'voss'),
        }),
      },
      { weight: 2, arbitrary: fc.constant({ does: 'prune' as const }) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        await rm(directory, { recursive: true, force: true })
        const store = openDiskStore(directory, KEPT)
        for (const s of [...steps, { does: 'prune' as const }]) {
          if (s.does === 'publish')
            await publish(store, s.word, s.kommune, ['/', '/404.html', '/en/'].slice(0, s.pages))
          else if (s.does === 'rollback') await rollback(store, s.kommune, who)
          else if (s.does === 'resume') await resume(store, s.kommune)
          else {
            const { broken } = await prune(store)
            expect(broken).toEqual([])
            expect(await objectsOnDisk().catch(() => [])).toEqual([...(await objectsKept(store))].sort())
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('keeps as many releases as are promised, and no more', async () => {
    const store = openDiskStore(directory)
    for (let n = 0; n < KEPT_RELEASES + 3; n++) await publish(store, `A${n}`, 'osteroy', ['/'])
    expect((await prune(store)).releases).toBe(2)
    expect((await readdir(join(directory, 'portals/osteroy/releases'))).length).toBe(KEPT_RELEASES + 1)
    expect((await objectsKept(store)).size).toBe((await objectsOnDisk()).length)
    expect(KEPT_RELEASES).toBe(20)
  })

  it('takes nothing that is young', async () => {
    const store = openDiskStore(directory, 0)
    await publish(store, 'A')
    await publish(store, 'B')
    const before = await objectsOnDisk()
    expect(await pruneReleases(store, { now: () => Date.now() + DAY / 2 })).toMatchObject({ objects: 0, releases: 0 })
    expect(await objectsOnDisk()).toEqual(before)
  })

  it('never takes what a publish beside it is using again', async () => {
    const store = openDiskStore(directory, 0)
    let isDone = false
    const pruning = (async () => {
      let taken = 0
      while (!isDone) taken += (await prune(store)).objects
      return taken
    })()
    for (let turn = 0; turn < 60; turn++) {
      await publish(store, turn % 2 ? 'A' : 'B')
      await objectsKept(store)
    }
    isDone = true
    expect(await pruning, 'it took something all the same').toBeGreaterThan(0)
    await prune(store)
    expect(await objectsOnDisk()).toEqual([...(await objectsKept(store))].sort())
  })

  it('removes what somebody died while writing', async () => {
    const store = openDiskStore(directory)
    await publish(store, 'A')
    const [folder] = await readdir(join(directory, 'objects'))
    const [object] = await readdir(join(directory, 'objects', folder!))
    const left = [
      `objects/${folder}/${object}.0.tmp`,
      'portals/osteroy/current.json.0.tmp',
      'portals/osteroy/releases/a.json.0.tmp',
    ].map((f) => join(directory, f))
    for (const file of left) await writeFile(file, '')
    await utimes(left[0]!, 0, 0)
    expect((await pruneReleases(store, { now: Date.now })).unfinished, 'the young may be somebody’s').toBe(1)
    expect((await prune(store)).unfinished).toBe(2)
    await objectsKept(store)
  })

  it('says which release is broken, and keeps what can be read of it', async () => {
    const store = openDiskStore(directory)
    const broken = await publish(store, 'A')
    await publish(store, 'B')
    const { pages } = (await store.readManifest('osteroy', broken))!
    await writeFile(join(directory, 'portals/osteroy/releases', `${broken}.json`), '{')
    expect((await prune(store)).broken).toEqual([`osteroy/${broken}`])
    await expect(store.readObject(pages['/']!.object)).rejects.toThrow('ENOENT')
    expect((await store.readCurrent('osteroy'))?.manifest.content).toBe('B')
  })

  it('keeps all a portal has when what says which release is current is broken', async () => {
    const store = openDiskStore(directory, 1)
    for (const word of ['A', 'B', 'C']) await publish(store, word)
    await writeFile(join(directory, 'portals/osteroy/current.json'), 'søppel')
    expect((await prune(store)).releases).toBe(0)
    expect((await store.readCurrent('osteroy'))?.manifest.content).toBe('C')
  })

  it('waits for a publish that goes on, and gives up in words', async () => {
    const store = openDiskStore(directory)
    await publish(store, 'A')
    await store.lock('osteroy', () =>
      expect(pruneReleases(store, { now: Date.now, waitMs: 50 })).rejects.toThrow('being published'),
    )
  })

  it('leaves a kommune that is gone from the content alone until its portal is removed', async () => {
    const store = openDiskStore(directory)
    await publish(store, 'A', 'voss')
    await prune(store)
    await objectsKept(store)
    const dirs = join(directory, 'www')
    await publishDirectory(store, 'voss', dirs)
    expect(await removePortal(store, 'voss', dirs)).toBe(true)
    expect(await removePortal(store, 'voss', dirs)).toBe(false)
    await prune(store)
    expect(await objectsOnDisk()).toEqual([])
    expect(await readdir(dirs, { recursive: true })).toEqual(['.releases'])
  })

  it('removes a portal’s directories by every name it had, and nothing of another that has its name now', async () => {
    const store = openDiskStore(directory)
    const dirs = join(directory, 'www')
    await publish(store, 'A', 'voss')
    await publishDirectory(store, 'voss', dirs)
    const old = (await store.readPointer('voss'))!.release
    await mkdir(join(dirs, '.releases/gamal', old), { recursive: true })
    await symlink(join('.releases/gamal', old), join(dirs, 'gamal'))
    await publish(store, 'B', 'ny')
    await publishDirectory(store, 'ny', dirs)
    await mkdir(join(dirs, 'mi-eiga'))
    await removePortal(store, 'voss', dirs)
    expect((await readdir(dirs)).sort()).toEqual(['.releases', 'mi-eiga', 'ny'])
    expect(await readdir(join(dirs, 'ny'))).toContain('index.html')
  })

  it('empties a directory somebody made for the portal, and lets it stand', async () => {
    const store = openDiskStore(directory)
    const dirs = join(directory, 'www')
    await mkdir(join(dirs, 'voss'), { recursive: true })
    await publish(store, 'A', 'voss')
    await publishDirectory(store, 'voss', dirs)
    expect(await readdir(join(dirs, 'voss'))).toContain('index.html')
    await removePortal(store, 'voss', dirs)
    expect((await readdir(join(dirs, 'voss'))).filter((name) => !name.startsWith('.'))).toEqual([])
  })
})
