import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDiskStore } from '../store/disk/disk-store.ts'
import { PublishingGoesOnError } from '../store/disk/portal-lock.ts'
import { aRelease } from '../testing/a-release.ts'
import { pruneReleases } from '../upkeep/prune-releases.ts'
import { storeFiles } from './store-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const DAY = 24 * 3_600_000

it.each([0, 1, 2, 3, 4, 5, 8])('make a whole store, though after %i of them others publish and prune', async (at) => {
  const [live, copy] = ['live', 'copy'].map((name) => openDiskStore(join(folder, name), 1)) as [
    ReturnType<typeof openDiskStore>,
    ReturnType<typeof openDiskStore>,
  ]
  const publish = (word: string) => live.lock('osteroy', () => aRelease(live, word))
  const held = await publish('A')
  await live.writePin('osteroy', { release: held, by: 'Kari', why: 'feil', at: '2026-11-21T12:00:00.000Z' })
  await publish('B')
  await live.whileNothingIsRemoved(async () => {
    let laid = 0
    for await (const { name, text } of storeFiles(live)) {
      if (laid++ === at) {
        for (const word of ['C', 'D', 'E']) await publish(word)
        const pruned = pruneReleases(live, { now: () => Date.now() + 2 * DAY, waitMs: 1 })
        await expect(pruned).rejects.toThrow(PublishingGoesOnError)
      }
      const to = copy.fileOf(name)
      mkdirSync(dirname(to), { recursive: true })
      if (text) writeFileSync(to, text)
      else cpSync(live.fileOf(name), to)
    }
  }, 1000)
  await pruneReleases(live, { now: () => Date.now() + 2 * DAY })
  expect((await copy.readPin('osteroy'))?.release).toBe(held)
  const pointer = (await copy.readPointer('osteroy'))!
  for (const release of [pointer.release, held]) {
    const manifest = (await copy.readManifest('osteroy', release))!
    for (const { object } of [...Object.values(manifest.pages), ...Object.values(manifest.assets)])
      expect(existsSync(copy.pathOf(object)), `${release} ${object}`).toBe(true)
  }
})
