import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDiskStore, resume, rollback, scrubObjects, type DiskStore } from '@innbyggarportal/sites/publisher'
import { publishSmall, VERSIONS } from './small-region.ts'
import { shown } from './survive.ts'

let directory: string
let store: DiskStore
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'corrupt-'))
  store = openDiskStore(directory)
  await publishSmall(directory, 0)
  await publishSmall(directory, 1)
})
afterEach(() => rm(directory, { recursive: true, force: true }))

async function overwrite(path: string, bytes: string | Uint8Array): Promise<void> {
  await chmod(path, 0o644)
  await writeFile(path, bytes)
}
const WRONGS: Record<string, (path: string) => Promise<void>> = {
  missing: (path) => rm(path),
  empty: (path) => overwrite(path, ''),
  'cut short': async (path) => overwrite(path, (await readFile(path)).subarray(0, 20)),
  garbage: async (path) => overwrite(path, Buffer.alloc((await readFile(path)).byteLength, 'søppel')),
}
const FILES: Record<string, () => Promise<string>> = {
  pointer: async () => join(directory, 'portals/osteroy/current.json'),
  manifest: async () =>
    join(directory, 'portals/osteroy/releases', `${(await store.readPointer('osteroy'))!.release}.json`),
  section: async () =>
    store.pathOf(
      (JSON.parse(await readFile(await FILES.manifest!(), 'utf8')) as { sections: { object: string }[] }).sections[0]!
        .object,
    ),
  page: async () => store.pathOf((await store.readCurrent('osteroy'))!.manifest.pages['/tenester/barnehage/']!.object),
  'search index': async () => store.pathOf((await store.readCurrent('osteroy'))!.manifest.search.nn!.object),
}

describe.each(Object.keys(FILES))('a broken %s', (file) => {
  it.each(Object.keys(WRONGS))('is served around, and mended by the next publish: %s', async (wrong) => {
    const whole = await shown(directory)
    await WRONGS[wrong]!(await FILES[file]!())
    const around = await shown(directory)
    for (const [path, page] of Object.entries(around))
      if (path !== '/tenester/skule/') expect(page, path).toMatch(/^(200|404) <!doctype html>/)
    await scrubObjects(store)
    await publishSmall(directory, 1)
    expect(await shown(directory)).toEqual(whole)
    expect(await scrubObjects(store)).toEqual([])
    expect((await publishSmall(directory, 1)).state).toBe('unchanged')
  })
})

it('a broken pin holds the portal back until a person resumes', async () => {
  await rollback(store, 'osteroy', { by: 'Kari', why: 'feil', at: '2026-11-21T12:00:00.000Z' })
  const held = await shown(directory)
  await overwrite(join(directory, 'portals/osteroy/pin.json'), '{')
  expect(await publishSmall(directory, 2)).toMatchObject({
    state: 'pinned',
    message: { params: { why: { code: 'pinDamaged' } } },
  })
  expect(await shown(directory)).toEqual(held)
  await resume(store, 'osteroy')
  expect((await publishSmall(directory, 2)).state).toBe('published')
})

describe('a clock that jumps', () => {
  it('forwards or backwards changes nothing about what is served, and rolling back goes to what was before', async () => {
    for (const asOf of ['2036-01-01T00:00:00.000Z', '2016-01-01T00:00:00.000Z', '2026-11-21T11:00:00.000Z'] as const) {
      for (const version of [2, 1]) {
        await publishSmall(directory, version, asOf)
        expect((await shown(directory))['/tenester/barnehage/']).toContain(VERSIONS[version])
      }
    }
    await publishSmall(directory, 2, '2006-01-01T00:00:00.000Z')
    expect(await rollback(store, 'osteroy', { by: 'Kari', why: 'feil', at: '2026-11-21T12:00:00.000Z' })).toMatchObject(
      { isDone: true },
    )
    expect((await shown(directory))['/tenester/barnehage/']).toContain(VERSIONS[1])
  })
})
