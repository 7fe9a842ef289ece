import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDiskStore } from '@innbyggarportal/sites/publisher'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFileList } from './file-list.ts'
import { layMedia, layReleases } from './lay-parts.ts'

let folder: string
let making: Parameters<typeof layReleases>[0]
let listed: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lay-'))
  const into = join(folder, 'backup')
  mkdirSync(into)
  listed = []
  const list = {
    ...openFileList(join(into, 'files.jsonl')),
    add: ({ path }: { path: string }) => void listed.push(path),
  }
  making = { dataDir: join(folder, 'data'), into, list }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const storeIn = (directory: string) => openDiskStore(join(directory, 'releases'))

describe('a backup of releases', () => {
  let paths: string[]
  beforeEach(async () => {
    const store = storeIn(making.dataDir)
    const batch = store.openBatch()
    const objects = await Promise.all(['ein', 'to', 'tre'].map((text) => batch.add(text)))
    await batch.settle()
    await store.writeNote('domains.json', '{}')
    paths = objects.map((object) => store.pathOf(object))
  })
  const inBackup = (path: string) => path.replace(making.dataDir, making.into)

  it('gives files that never change a second name instead of a copy', async () => {
    expect(await layReleases(making, () => {})).toMatchObject({ files: 4, spoilt: [] })
    for (const path of paths) expect(statSync(inBackup(path))).toMatchObject({ nlink: 2, mode: 0o100444 })
    expect(statSync(join(making.into, 'releases/domains.json'))).toMatchObject({ nlink: 1, mode: 0o100600 })
  })

  it('leaves out and names what the disk has spoilt', async () => {
    const [spoilt] = paths
    chmodSync(spoilt!, 0o600)
    writeFileSync(spoilt!, 'søppel')
    const laid = await layReleases(making, () => {})
    expect(laid).toMatchObject({ files: 3, spoilt: [expect.stringContaining(spoilt!.split('/').at(-1)!)] })
    expect(listed).not.toContain(laid.spoilt[0])
    expect(existsSync(inBackup(spoilt!))).toBe(false)
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
