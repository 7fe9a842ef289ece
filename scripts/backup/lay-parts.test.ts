import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDiskStore, pruneReleases, PublishingGoesOnError } from '@innbyggarportal/sites/publisher'
import { aRelease } from '@innbyggarportal/sites/publisher/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFileList } from './file-list.ts'
import { layMedia, layReleases } from './lay-parts.ts'

let folder: string
let making: Parameters<typeof layReleases>[0]
const listed: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lay-'))
  const into = join(folder, 'backup')
  mkdirSync(into)
  const list = openFileList(join(into, 'files.jsonl'))
  listed.length = 0
  making = { dataDir: join(folder, 'data'), into, list: { ...list, add: (file) => void listed.push(file.path) } }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const store = (directory: string) => openDiskStore(join(directory, 'releases'), 1)
const objectsOf = async (directory: string) => {
  const { manifest } = (await store(directory).readCurrent('osteroy'))!
  return Object.values(manifest.pages).map(({ object }) => store(directory).pathOf(object))
}

describe('a backup of releases', () => {
  it('serves what was served, though others publish and prune meanwhile', async () => {
    const live = store(making.dataDir)
    await aRelease(live, 'A')
    let isDone = false
    const copied = layReleases(making, () => {
      // The first file is laid: now everything becomes old, as often as it can.
      if (isDone) return
      isDone = true
      meanwhile = ['B', 'C', 'D'].reduce<Promise<unknown>>(
        (before, word) => before.then(() => live.lock('osteroy', () => aRelease(live, word))),
        pruneReleases(live, { now: () => Date.now() + 1e9, waitMs: 1 }),
      )
    })
    let meanwhile: Promise<unknown> | undefined
    await copied
    await meanwhile?.catch((error: unknown) => expect(error).toBeInstanceOf(PublishingGoesOnError))
    await pruneReleases(live, { now: () => Date.now() + 1e9 })
    const { manifest } = (await store(making.into).readCurrent('osteroy'))!
    expect(['A', 'B', 'C', 'D']).toContain(manifest.content)
    for (const path of await objectsOf(making.into)) expect(existsSync(path)).toBe(true)
  })

  it('gives files that never change a second name instead of a copy', async () => {
    await aRelease(store(making.dataDir), 'A')
    await layReleases(making, () => {})
    for (const path of await objectsOf(making.into)) expect(statSync(path)).toMatchObject({ nlink: 2, mode: 0o100444 })
    expect(statSync(join(making.into, 'releases/portals/osteroy/current.json')).nlink).toBe(1)
  })

  it('leaves out and names what the disk has spoilt', async () => {
    await aRelease(store(making.dataDir), 'A')
    const [spoilt] = await objectsOf(making.dataDir)
    chmodSync(spoilt!, 0o600)
    writeFileSync(spoilt!, 'søppel')
    const laid = await layReleases(making, () => {})
    expect(laid.spoilt).toEqual([expect.stringContaining(spoilt!.split('/').at(-1)!)])
    expect(listed).not.toContain(laid.spoilt[0])
    expect(existsSync(join(making.into, laid.spoilt[0]!))).toBe(false)
  })
})

it('lays media once, and what came since the next time', async () => {
  const media = join(making.dataDir, 'media')
  mkdirSync(media, { recursive: true })
  writeFileSync(join(media, 'a.webp'), 'a')
  expect(await layMedia(making, () => {})).toEqual({ files: 1, bytes: 1 })
  writeFileSync(join(media, 'b.webp'), 'bb')
  expect(await layMedia(making, () => {})).toEqual({ files: 1, bytes: 2 })
  expect(listed).toEqual(['media/a.webp', 'media/b.webp'])
})
