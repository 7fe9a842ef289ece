import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDiskStore } from './disk-store.ts'
import { aRelease } from '../../testing/a-release.ts'
import { writeDirectory } from '../../copies/write-directory.ts'

interface Step {
  does: 'write' | 'sync' | 'rename' | 'remove' | 'link' | 'folder'
  path: string
  to?: string
}
const seen = vi.hoisted(() => ({ steps: [] as Step[] }))

/** Writes down, in order, what is done to the disk. A thing done stands there when it is done, not when it begins. */
const note = vi.hoisted(() => (step: Step): void => {
  seen.steps.push(step)
})
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const writeFile = ((path: string, bytes: string, options: { flush?: boolean }, done: (error: Error | null) => void) =>
    real.writeFile(path, bytes, options, (error) => {
      if (!error) note({ does: 'write', path })
      if (!error && options.flush) note({ does: 'sync', path })
      done(error)
    })) as typeof real.writeFile
  const rename = ((from: string, to: string, done: (error: Error | null) => void) =>
    real.rename(from, to, (error) => {
      if (!error) note({ does: 'rename', path: from, to })
      done(error)
    })) as typeof real.rename
  return { ...real, writeFile, rename }
})
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const open: typeof real.open = async (path, ...rest) => {
    const handle = await real.open(path, ...rest)
    const { sync } = handle
    handle.sync = async () => {
      await sync.call(handle)
      note({ does: 'sync', path: String(path) })
    }
    return handle
  }
  const rename: typeof real.rename = async (from, to) => {
    await real.rename(from, to)
    note({ does: 'rename', path: String(from), to: String(to) })
  }
  const remove: typeof real.rm = async (path, options) => {
    await real.rm(path, options)
    note({ does: 'remove', path: String(path) })
  }
  const link: typeof real.link = async (from, to) => {
    await real.link(from, to)
    note({ does: 'link', path: String(from), to: String(to) })
  }
  const mkdir = (async (path: string, options: { recursive: true }) => {
    const first = await real.mkdir(path, options)
    for (let folder = path; first !== undefined && folder.length >= first.length; folder = dirname(folder))
      note({ does: 'folder', path: folder })
    return first
  }) as typeof real.mkdir
  return { ...real, open, rename, rm: remove, link, mkdir }
})

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'order-'))
  seen.steps = []
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const at = (does: Step['does'], matches: (step: Step) => boolean) =>
  seen.steps.findIndex((s) => s.does === does && matches(s))
const lastAt = (does: Step['does'], matches: (step: Step) => boolean) =>
  seen.steps.findLastIndex((s) => s.does === does && matches(s))
const names = () => seen.steps.filter((s) => s.does === 'rename')

/** Whether the folder of a name was synced after it got the name, and before some later step. */
function lasts({ to }: Step, before: number): boolean {
  const named = at('rename', (s) => s.to === to)
  return seen.steps.some((s, index) => s.does === 'sync' && s.path === dirname(to!) && index > named && index < before)
}

describe('a power cut', () => {
  it('never finds a name whose bytes are not on the disk', async () => {
    await aRelease(openDiskStore(directory), 'A')
    expect(names().length).toBeGreaterThan(8)
    for (const { path } of names()) {
      const [written, synced, named] = [
        at('write', (s) => s.path === path),
        at('sync', (s) => s.path === path),
        at('rename', (s) => s.path === path),
      ]
      expect(written >= 0 && written < synced && synced < named, `${basename(path)} is written, synced, named`).toBe(
        true,
      )
    }
  })

  it('never finds a manifest without its objects, nor a pointer without its manifest', async () => {
    const store = openDiskStore(directory)
    const release = await aRelease(store, 'A')
    const objects = names().filter((s) => s.to!.includes('/objects/'))
    const manifest = names().find((s) => s.to!.endsWith(`${release}.json`))!
    const pointer = names().find((s) => s.to!.endsWith('current.json'))!
    const manifestBegins = at('write', (s) => s.path === manifest.path)
    expect(objects.length).toBe(7)
    for (const object of objects)
      expect(lasts(object, manifestBegins), `${basename(object.to!)} lasts before the manifest is written`).toBe(true)
    expect(
      lasts(
        manifest,
        at('rename', (s) => s.to === pointer.to),
      ),
      'the manifest lasts before the pointer names it',
    ).toBe(true)
    expect(lasts(pointer, Infinity), 'the pointer lasts').toBe(true)
  })

  it('never finds a folder that its own folder does not know', async () => {
    const store = openDiskStore(join(directory, 'releases'))
    const release = await aRelease(store, 'A')
    await writeDirectory(store, (await store.readManifest('osteroy', release))!, join(directory, 'www/deep/osteroy'))
    const folders = seen.steps.flatMap((s, index) => (s.does === 'folder' ? [{ ...s, index }] : []))
    expect(folders.length).toBeGreaterThan(10)
    for (const { path, index } of folders)
      expect(
        seen.steps.slice(index).some((s) => s.does === 'sync' && s.path === dirname(path)),
        `${path} lasts`,
      ).toBe(true)
  })

  it('never finds a pin that was taken away', async () => {
    const store = openDiskStore(directory)
    await aRelease(store, 'A')
    await store.writePin('osteroy', { release: 'a', by: 'Kari', why: 'feil', at: '2026-11-21T12:00:00.000Z' })
    await store.writePin('osteroy', null)
    const removed = lastAt('remove', (s) => s.path.endsWith('pin.json'))
    expect(lastAt('sync', (s) => s.path.endsWith('portals/osteroy'))).toBeGreaterThan(removed)
  })

  it('never finds a plain directory whose files do not last behind its link', async () => {
    const store = openDiskStore(directory)
    const manifest = (await store.readManifest('osteroy', await aRelease(store, 'A')))!
    seen.steps = []
    const target = join(directory, 'www/osteroy')
    await writeDirectory(store, manifest, target)
    const made = at('rename', (s) => dirname(s.to!).endsWith('.releases/osteroy'))
    const swapped = at('rename', (s) => s.to === target)
    for (const { to } of seen.steps.filter((s) => s.does === 'link')) {
      expect(
        seen.steps.slice(0, made).some((s) => s.does === 'sync' && s.path === dirname(to!)),
        `the folder of ${to} is synced`,
      ).toBe(true)
    }
    expect(
      seen.steps.slice(made, swapped).some((s) => s.does === 'sync' && s.path.endsWith('.releases/osteroy')),
      'its name lasts',
    ).toBe(true)
    expect(lastAt('sync', (s) => s.path === dirname(target))).toBeGreaterThan(swapped)
  })
})
