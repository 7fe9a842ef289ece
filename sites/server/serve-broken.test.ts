import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rollback } from '../publisher/store/hold-back.ts'
import { openDiskStore, type DiskStore } from '../publisher/store/disk/disk-store.ts'
import { aRelease, PATHS } from '../publisher/testing/a-release.ts'
import { startPortals } from './portals-server.ts'

let directory: string
let store: DiskStore
let server: Server
let said: string[]
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'broken-'))
  store = openDiskStore(directory)
  said = []
  await start()
})
afterEach(async () => {
  await stop()
  await rm(directory, { recursive: true, force: true })
})

async function start(): Promise<void> {
  server = await startPortals({
    releases: directory,
    host: '127.0.0.1',
    port: 0,
    portalsUrl: 'http://{slug}.localhost',
    say: (line) => said.push(line),
  })
}
async function stop(): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
}
async function restart(): Promise<void> {
  await stop()
  await start()
}
function get(path: string): Promise<{ status: number; text: string }> {
  const { port } = server.address() as { port: number }
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host: 'osteroy.localhost' } }, (answer) => {
      let text = ''
      answer
        .setEncoding('utf8')
        .on('data', (c: string) => {
          text += c
        })
        .on('end', () => resolve({ status: answer.statusCode!, text }))
    })
      .on('error', reject)
      .end()
  })
}
const words = async () => new Set((await Promise.all(PATHS.map(get))).map((a) => a.text.split(' ')[0]))
const objectOf = async (release: string, path: string) =>
  store.pathOf((await store.readManifest('osteroy', release))!.pages[path]!.object)
async function overwrite(path: string, bytes: string | Uint8Array): Promise<void> {
  await chmod(path, 0o644)
  await writeFile(path, bytes)
}

/** Ways a file goes wrong on a disk. */
const WRONGS: [string, (path: string) => Promise<void>][] = [
  ['missing', (path) => rm(path)],
  ['empty', (path) => overwrite(path, '')],
  ['cut short', async (path) => overwrite(path, (await readFile(path)).subarray(0, 5))],
  ['garbage', async (path) => overwrite(path, Buffer.alloc((await readFile(path)).byteLength, 'søppel'))],
]

describe.each(WRONGS)('when a file is %s', (_, spoil) => {
  it('never serves what somebody went back from, also after a restart', async () => {
    await aRelease(store, 'Eldst')
    const good = await aRelease(store, 'Gammal')
    await aRelease(store, 'Feil')
    await rollback(store, 'osteroy', { to: good, by: 'Kari', why: 'feil tekst', at: '2026-11-21T12:00:00.000Z' })
    await spoil(await objectOf(good, PATHS[0]!))
    await restart()
    expect((await get(PATHS[0]!)).text).toContain('Eldst')
    await spoil(join(directory, 'portals/osteroy/releases', `${good}.json`))
    await restart()
    expect(await words()).toEqual(new Set(['Eldst']))
  })

  it.each(['manifest', 'section', 'pointer'])(
    'serves the last whole release, also after a restart: the %s',
    async (which) => {
      await aRelease(store, 'Gammal')
      const release = await aRelease(store, 'Ny')
      const head = (await store.readHead('osteroy', release))!
      await spoil(
        {
          manifest: join(directory, 'portals/osteroy/releases', `${release}.json`),
          section: store.pathOf(head.sections[0]!.object),
          pointer: join(directory, 'portals/osteroy/current.json'),
        }[which]!,
      )
      expect(await words()).toEqual(new Set([which === 'pointer' ? 'Ny' : 'Gammal']))
      await restart()
      expect(await words()).toEqual(new Set([which === 'pointer' ? 'Ny' : 'Gammal']))
    },
  )

  it('serves one page from the release before, and the new one as soon as its file is mended', async () => {
    await aRelease(store, 'Gammal')
    const file = await objectOf(await aRelease(store, 'Ny'), '/tenester/sfo/')
    const whole = await readFile(file)
    await spoil(file)
    for (let n = 0; n < 3; n++)
      expect(await get('/tenester/sfo/')).toEqual({ status: 200, text: 'Gammal /tenester/sfo/' })
    expect((await get('/')).text).toBe('Ny /')
    expect(said).toEqual([expect.stringMatching(/^osteroy \/tenester\/sfo\/ cannot be read .* earlier release$/)])
    await writeFile(file, whole)
    expect((await get('/tenester/sfo/')).text).toBe('Ny /tenester/sfo/')
    expect(said[1]).toBe('osteroy /tenester/sfo/ is whole again')
  })
})

describe('when several things are broken', () => {
  it('finds the newest release that has a page whole, past others that do not read', async () => {
    await aRelease(store, 'Eldst')
    const middle = await aRelease(store, 'Midt')
    const newest = await aRelease(store, 'Ny')
    await rm(await objectOf(newest, '/'))
    await rm(await objectOf(middle, '/'))
    expect(await get('/')).toEqual({ status: 200, text: 'Eldst /' })
  })

  it('answers unknown addresses with an earlier release’s page for them', async () => {
    await aRelease(store, 'Gammal')
    await rm(await objectOf(await aRelease(store, 'Ny'), '/404.html'))
    expect(await get('/finst-ikkje/')).toEqual({ status: 404, text: 'Gammal /404.html' })
  })

  it('says so in plain words when no release has the page, and goes on serving the others', async () => {
    await rm(await objectOf(await aRelease(store, 'Ny'), '/'))
    const { status, text } = await get('/')
    expect([status, text]).toEqual([500, expect.stringContaining('Prøv igjen')])
    expect((await get('/en/')).text).toBe('Ny /en/')
  })

  it('says which portal is not there because none of its releases reads', async () => {
    const release = await aRelease(store, 'Ny')
    await aRelease(store, 'Ny', { kommune: 'voss' })
    await writeFile(join(directory, 'portals/osteroy/releases', `${release}.json`), '')
    expect((await get('/')).status).toBe(404)
    expect(said).toEqual(['osteroy: none of its 1 releases can be read'])
  })
})
