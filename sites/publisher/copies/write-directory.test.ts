import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aRelease } from '../testing/a-release.ts'
import { filesIn } from '../testing/files-in.ts'
import { openDiskStore, type DiskStore } from '../store/disk/disk-store.ts'
import { NotAPortalError, writeDirectory } from './write-directory.ts'

const links = vi.hoisted(() => ({ refusal: '' }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const link: typeof real.link = (from, to) =>
    links.refusal
      ? Promise.reject(Object.assign(new Error(links.refusal), { code: links.refusal }))
      : real.link(from, to)
  return { ...real, link }
})

let directory: string
let store: DiskStore
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'directory-'))
  store = openDiskStore(join(directory, 'releases'))
  links.refusal = ''
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const target = () => join(directory, 'www/osteroy')
const read = (path: string) => readFile(join(target(), path), 'utf8')
const write = async (release: string) =>
  writeDirectory(store, (await store.readManifest('osteroy', release))!, target())

describe('a plain directory', () => {
  it('has pages where a web server looks for them, assets, and what the search reads', async () => {
    expect(await write(await aRelease(store, 'Ein'))).toBe(6)
    expect(await filesIn(target())).toEqual([
      '/404.html',
      '/_astro/ein.css',
      '/en/index.html',
      '/index.html',
      '/search/nn.json',
      '/tenester/sfo/index.html',
    ])
    expect(await read('tenester/sfo/index.html')).toBe('Ein /tenester/sfo/')
  })

  it('has no form that nobody answers, and the release has it still', async () => {
    const release = await aRelease(store, 'Ein')
    const manifest = (await store.readManifest('osteroy', release))!
    const batch = store.openBatch()
    const object = await batch.add('<form class="search" action="/sok/"></form>')
    await batch.settle()
    const pages = { ...manifest.pages, '/': { ...manifest.pages['/']!, object } }
    await write(await store.makeCurrent('osteroy', { ...manifest, pages }))
    expect(await read('index.html')).toContain('<a href="/tenester/">')
    expect(await read('index.html')).not.toContain('<form')
    expect((await store.readObject(object)).toString()).toContain('<form')
  })

  it('has where old addresses lead, as nginx takes it', async () => {
    await write(await aRelease(store, 'Ein', { redirects: { '/gammal/': '/tenester/sfo/' } }))
    expect(await read('redirects.conf')).toContain('"/gammal" "/tenester/sfo/";\n"/gammal/" "/tenester/sfo/";')
    await write(await aRelease(store, 'To'))
    await expect(read('redirects.conf')).rejects.toThrow('ENOENT')
  })

  it('keeps the assets of the releases before, for pages that are still open', async () => {
    await aRelease(store, 'Ein')
    await write(await aRelease(store, 'To'))
    expect(await read('_astro/ein.css')).toBe('Ein css')
    for (const text of ['A', 'B', 'C', 'D', 'E']) await write(await aRelease(store, text))
    await expect(read('_astro/ein.css')).rejects.toThrow('ENOENT')
    expect(await read('_astro/to.css')).toBe('To css')
  })

  it('is of one release at every moment, and never missing', async () => {
    const releases = [await aRelease(store, 'Ein'), await aRelease(store, 'To')]
    await write(releases[0]!)
    let isDone = false
    const look = async () => {
      let looks = 0
      for (; !isDone; looks++) {
        const real = await readlink(target())
        const at = join(directory, 'www', real)
        const words = await Promise.all(
          ['index.html', 'tenester/sfo/index.html', 'en/index.html'].map(
            async (p) => (await readFile(join(at, p), 'utf8')).split(' ')[0],
          ),
        )
        expect(new Set(words).size).toBe(1)
      }
      return looks
    }
    const looking = look()
    for (let turn = 1; turn <= 30; turn++) await write(releases[turn % 2]!)
    isDone = true
    expect(await looking).toBeGreaterThan(10)
    expect(await readdir(join(directory, 'www'))).toEqual(['.releases', 'osteroy'])
  })

  it('cannot be edited into the store: its files are the objects, and nobody may write in them', async () => {
    const release = await aRelease(store, 'Ein')
    await write(release)
    const { object } = (await store.readManifest('osteroy', release))!.pages['/']!
    const [inStore, inDirectory] = [await stat(store.pathOf(object)), await stat(join(target(), 'index.html'))]
    expect(inDirectory.ino).toBe(inStore.ino)
    expect(inDirectory.mode & 0o222).toBe(0)
  })

  it.each(['EXDEV', 'EPERM', 'EMLINK'])('is made of copies where links are refused (%s)', async (refusal) => {
    links.refusal = refusal
    await write(await aRelease(store, 'Ein'))
    await write(await aRelease(store, 'To'))
    expect(await read('tenester/sfo/index.html')).toBe('To /tenester/sfo/')
    expect((await stat(join(target(), 'index.html'))).nlink).toBe(1)
  })

  it('says so when the disk refuses, and leaves nothing half', async () => {
    await write(await aRelease(store, 'Ein'))
    links.refusal = 'ENOSPC'
    await expect(write(await aRelease(store, 'To'))).rejects.toThrow('ENOSPC')
    expect(await read('index.html')).toBe('Ein /')
    expect((await readdir(join(directory, 'www/.releases/osteroy'))).filter((name) => name.endsWith('.tmp'))).toEqual(
      [],
    )
  })
})

describe('a target that is there already', () => {
  it('stays a directory, keeps what is hidden, and loses what is not in the release', async () => {
    await mkdir(target(), { recursive: true })
    await write(await aRelease(store, 'Ein'))
    await mkdir(join(target(), 'gamal'))
    for (const file of ['gamal/index.html', '.htaccess']) await writeFile(join(target(), file), 'gamalt')
    await write(await aRelease(store, 'To'))
    expect((await filesIn(target())).filter((f) => !f.endsWith('.css'))).toEqual([
      '/.htaccess',
      '/.innbyggarportal',
      '/404.html',
      '/en/index.html',
      '/index.html',
      '/search/nn.json',
      '/tenester/sfo/index.html',
    ])
    expect(await read('index.html')).toBe('To /')
  })

  it('is followed when it is somebody’s own link', async () => {
    const elsewhere = join(directory, 'elsewhere')
    await mkdir(elsewhere)
    await mkdir(join(directory, 'www'))
    await symlink(elsewhere, target())
    await write(await aRelease(store, 'Ein'))
    expect(await readlink(target())).toBe(elsewhere)
    expect(await readFile(join(elsewhere, 'index.html'), 'utf8')).toBe('Ein /')
  })

  it.each([['viktig.txt'], ['404.html', 'docs/thesis.txt'], ['.htaccess']])(
    'is left alone when we did not write it (%s)',
    async (...files) => {
      await mkdir(join(target(), 'docs'), { recursive: true })
      for (const file of files) await writeFile(join(target(), file), 'viktig')
      const release = await aRelease(store, 'Ein')
      await expect(write(release)).rejects.toThrow(NotAPortalError)
      expect(await filesIn(target())).toEqual(files.map((f) => `/${f}`))
    },
  )

  it('is taken over when somebody says that it may be', async () => {
    await mkdir(target(), { recursive: true })
    for (const file of ['404.html', 'gamal.html']) await writeFile(join(target(), file), 'frå ei eldre utgåve')
    const release = await aRelease(store, 'Ein')
    const refusal = await write(release).catch((error: Error) => error.message)
    await writeFile(join(target(), /named (\S+)/.exec(String(refusal))![1]!), '')
    await write(release)
    expect(await filesIn(target())).toEqual([
      '/.innbyggarportal',
      '/404.html',
      '/_astro/ein.css',
      '/en/index.html',
      '/index.html',
      '/search/nn.json',
      '/tenester/sfo/index.html',
    ])
  })

  it('may be written again when the first time was broken off', async () => {
    await mkdir(target(), { recursive: true })
    const release = await aRelease(store, 'Ein')
    links.refusal = 'ENOSPC'
    await expect(write(release)).rejects.toThrow('ENOSPC')
    links.refusal = ''
    await write(release)
    expect(await read('index.html')).toBe('Ein /')
  })
})
