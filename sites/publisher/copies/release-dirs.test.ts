import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aRelease } from '../testing/a-release.ts'
import { filesIn } from '../testing/files-in.ts'
import { publishDirectory } from './release-dirs.ts'
import { openDiskStore, type DiskStore } from '../store/disk/disk-store.ts'

const links = vi.hoisted(() => ({ areRefused: false }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    link: (...of: Parameters<typeof real.link>) =>
      links.areRefused ? Promise.reject(Object.assign(new Error(), { code: 'EXDEV' })) : real.link(...of),
  }
})

let directory: string
let store: DiskStore
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'directories-'))
  store = openDiskStore(join(directory, 'releases'))
  links.areRefused = false
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const root = () => join(directory, 'www')
const target = () => join(root(), 'osteroy')
const read = (path: string) => readFile(join(target(), path), 'utf8')
const publish = (care?: { isChecked: boolean }) => publishDirectory(store, 'osteroy', root(), care)

describe('a directory for every portal', () => {
  it('follows every publish and rollback, and is left alone when it is right', async () => {
    expect(await publish()).toBe(null)
    const first = await aRelease(store, 'Ein')
    expect(await publish()).toBe(first)
    expect(await readlink(target())).toBe(`.releases/osteroy/${first}`)
    const made = await stat(join(target(), 'index.html'))
    await chmod(root(), 0o500)
    expect(await publish()).toBe(first)
    await chmod(root(), 0o700)
    expect((await stat(join(target(), 'index.html'))).ctimeMs).toBe(made.ctimeMs)
    const second = await aRelease(store, 'To')
    await publish()
    expect(await read('index.html')).toBe('To /')
    await store.pointAt('osteroy', first)
    expect(await publish()).toBe(first)
    expect(await read('index.html')).toBe('Ein /')
    expect(await read('_astro/to.css'), `the assets of ${second} stay within reach`).toBe('To css')
  })

  it('is mended when its link is gone or leads nowhere', async () => {
    const release = await aRelease(store, 'Ein')
    await publish()
    await rm(target())
    await symlink('.releases/osteroy/finst-ikkje', target())
    expect(await publish()).toBe(release)
    expect(await read('index.html')).toBe('Ein /')
  })

  it('is mended when what its link leads to was removed', async () => {
    const release = await aRelease(store, 'Ein')
    await publish()
    await rm(join(root(), '.releases/osteroy', release), { recursive: true })
    expect(await publish()).toBe(release)
    expect(await read('tenester/sfo/index.html')).toBe('Ein /tenester/sfo/')
  })

  it.each([
    ['linked', false],
    ['copied', true],
  ])('is mended when it is checked and a file is gone, or of another size (files are %s)', async (_, areRefused) => {
    links.areRefused = areRefused
    await aRelease(store, 'Ein')
    await aRelease(store, 'To')
    await publish()
    const files = await filesIn(`${target()}/`)
    for (const path of files.slice(0, -1)) await rm(join(target(), path))
    await rm(join(target(), 'tenester/sfo/index.html'))
    await writeFile(join(target(), 'tenester/sfo/index.html'), 'noko anna')
    await rm(join(target(), 'search'), { recursive: true })
    await publish({ isChecked: true })
    expect(await filesIn(`${target()}/`)).toEqual(files)
    expect(await read('tenester/sfo/index.html')).toBe('To /tenester/sfo/')
    expect(await read('_astro/ein.css')).toBe('Ein css')
  })

  it('is left alone when it is checked and whole', async () => {
    const release = await aRelease(store, 'Ein')
    await publish()
    const made = await lstat(target())
    expect(await publish({ isChecked: true })).toBe(release)
    expect((await lstat(target())).ino).toBe(made.ino)
    await rm(store.pathOf((await store.readManifest('osteroy', release))!.pages['/']!.object))
    expect(await publish({ isChecked: true }), 'also when the object of one of its files is away').toBe(release)
  })

  it('loses the link by the name it had before, and no other', async () => {
    const [first, other] = [await aRelease(store, 'Ein'), await aRelease(store, 'Ein', { kommune: 'vaksdal' })]
    await publish()
    await publishDirectory(store, 'vaksdal', root())
    await symlink(`.releases/osteroy/${first}`, join(root(), 'eigen'))
    await symlink(join(root(), '.releases/osteroy', first), join(root(), 'full'))
    await mkdir(join(root(), 'mappe'))
    const { portal, ...rest } = (await store.readManifest('osteroy', first))!
    const renamed = await store.makeCurrent('osteroy', { ...rest, portal: { ...portal, slug: 'osteroy-ny' } })
    await publish()
    expect((await readdir(root())).sort()).toEqual(['.releases', 'eigen', 'full', 'mappe', 'osteroy-ny', 'vaksdal'])
    expect(await readlink(join(root(), 'osteroy-ny'))).toBe(`.releases/osteroy-ny/${renamed}`)
    expect(await readlink(join(root(), 'vaksdal'))).toBe(`.releases/vaksdal/${other}`)
    await symlink(`.releases/osteroy/${first}`, target())
    await publish({ isChecked: true })
    expect(await readdir(root()), 'when it was left behind by somebody who died').not.toContain('osteroy')
  })

  it('keeps its name when another portal takes the one it had', async () => {
    const first = await aRelease(store, 'Ein')
    const { portal, ...rest } = (await store.readManifest('osteroy', first))!
    await publish()
    await store.makeCurrent('osteroy', { ...rest, portal: { ...portal, slug: 'osteroy-ny' } })
    const taker = await store.makeCurrent('voss', { ...rest, portal: { ...portal, kommune: 'voss' } })
    await publishDirectory(store, 'voss', root())
    await publish()
    expect((await readdir(root())).sort()).toEqual(['.releases', 'osteroy', 'osteroy-ny'])
    expect(await readlink(target())).toBe(`.releases/osteroy/${taker}`)
  })

  it('keeps the last three, for a web server may be reading', async () => {
    const releases: string[] = []
    for (const text of ['A', 'B', 'C', 'D', 'E']) {
      releases.push(await aRelease(store, text))
      await publish()
    }
    expect((await readdir(join(root(), '.releases/osteroy'))).sort()).toEqual(releases.slice(2).sort())
  })
})
