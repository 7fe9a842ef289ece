import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { DeleteObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  mirrorRelease,
  openMirror,
  openDiskStore,
  openS3Remote,
  removeCopy,
  rollback,
  type Remote,
  type DiskStore,
} from '@innbyggarportal/sites/publisher'
import { aRelease, PATHS } from '@innbyggarportal/sites/publisher/testing'
import { startPortals } from '@innbyggarportal/sites/server'
import { missingS3, startS3, type S3Server } from '../builders/s3-server.ts'
import { getPage, PORTALS_URL } from '../region/running-parts.ts'

const missing = await missingS3()
if (missing) console.log(`Releases were not copied anywhere: ${missing}.`)

let s3: S3Server
let remote: Remote
let directory: string
let store: DiskStore
let prefix: string
let turn = 0
beforeAll(async () => {
  if (!missing) s3 = await startS3()
})
afterAll(() => s3?.stop())
beforeEach(async () => {
  if (missing) return
  directory = await mkdtemp(join(tmpdir(), 'mirror-'))
  store = openDiskStore(directory)
  prefix = `region-${turn++}/`
  remote = await openS3Remote({ ...s3.settings, prefix })
})
afterEach(async () => {
  if (missing) return
  remote.close()
  await rm(directory, { recursive: true, force: true })
})

const mirror = (more: Partial<Parameters<typeof mirrorRelease>[0]> = {}) =>
  mirrorRelease({ store, kommune: 'osteroy', remote, ...more })
const copyAt = () => join(s3.folder, prefix)
const keyOf = (object: string) => `objects/${object.slice(0, 2)}/${object}`
async function withClient<T>(work: (client: S3Client, Bucket: string) => Promise<T>): Promise<T> {
  const { endpoint, region, bucket, accessKeyId, secretAccessKey } = s3.settings
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials: { accessKeyId, secretAccessKey } })
  return work(client, bucket).finally(() => client.destroy())
}
const removeFromCopy = (keys: readonly string[]) =>
  withClient(async (client, Bucket) => {
    for (const key of keys) await client.send(new DeleteObjectCommand({ Bucket, Key: `${prefix}${key}` }))
  })
/** Sends only so many things, then dies. */
const dyingAfter = (sends: number): Remote => ({
  ...remote,
  put: async (...args) => {
    if (sends-- <= 0) throw new Error('killed')
    await remote.put(...args)
  },
})

/** What portals served from the copy show: the words of all pages, which are one word when the copy is of one release. */
async function wordsServed(): Promise<string[]> {
  const server: Server = await startPortals({
    releases: copyAt(),
    host: '127.0.0.1',
    port: 0,
    portalsUrl: PORTALS_URL,
    say: () => {},
  })
  const { port } = server.address() as { port: number }
  const pages = await Promise.all(PATHS.map((path) => getPage(port, 'osteroy', path)))
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return [
    ...new Set(
      pages.map((p) => (p.status === 404 && !p.text.includes('/404.html') ? 'ingen portal' : p.text.split(' ')[0]!)),
    ),
  ]
}

describe.skipIf(missing)('a copy of the releases in an S3-compatible store', () => {
  it('is taken down with its portal, and nothing of another', async () => {
    await aRelease(store, 'Ein')
    await aRelease(store, 'Ein', { kommune: 'voss' })
    await mirror()
    await mirror({ kommune: 'voss' })
    expect(await removeCopy({ ...s3.settings, prefix }, 'voss')).toBe(2)
    expect(await readdir(join(copyAt(), 'portals'))).toEqual(['osteroy'])
    expect(await wordsServed()).toEqual(['Ein'])
    expect(await removeCopy({ ...s3.settings, prefix }, 'voss')).toBe(0)
  })

  it('has what portals are served from, and gets only what is new', async () => {
    expect(await mirror()).toBe(null)
    const first = await aRelease(store, 'Ein')
    expect(await mirror()).toMatchObject({ state: 'sent', release: first, objects: 7 })
    expect(await wordsServed()).toEqual(['Ein'])
    expect(await mirror()).toMatchObject({ state: 'unchanged', objects: 0 })
    const { pages } = (await store.readManifest('osteroy', first))!
    const second = await store.makeCurrent('osteroy', {
      ...(await store.readManifest('osteroy', first))!,
      pages: { ...pages, '/ny/': { ...pages['/']!, lang: 'en' } },
    })
    expect(await mirror(), 'a section').toMatchObject({ state: 'sent', release: second, objects: 1 })
    for (const file of await readdir(copyAt(), { recursive: true, withFileTypes: true })) {
      if (file.isFile() && file.parentPath.includes('objects'))
        expect(await readFile(join(file.parentPath, file.name)), file.name).toEqual(await store.readObject(file.name))
    }
  })

  it('says what things are', async () => {
    const release = await aRelease(store, 'Ein')
    await mirror()
    const { pages } = (await store.readManifest('osteroy', release))!
    const head = await withClient((client, Bucket) =>
      client.send(new HeadObjectCommand({ Bucket, Key: `${prefix}${keyOf(pages['/']!.object)}` })),
    )
    expect([head.ContentType, head.ContentEncoding]).toEqual(['text/html; charset=utf-8', undefined])
  })

  it('is of one whole release wherever sending it is broken off, and the next run sends the rest', async () => {
    await aRelease(store, 'Ein')
    await mirror()
    for (let sends = 0; sends <= 8; sends++) {
      const word = `Ord${sends}`
      await aRelease(store, word)
      await expect(mirror({ remote: dyingAfter(sends) })).rejects.toThrow('killed')
      expect((await wordsServed()).length, `after ${sends} sends`).toBe(1)
      expect(await wordsServed()).not.toContain(word)
      expect((await mirror())!.objects).toBe(7 - Math.min(sends, 7))
      expect(await wordsServed()).toEqual([word])
    }
  })

  it('never points at what got lost on the way', async () => {
    await aRelease(store, 'Ein')
    await mirror()
    const release = await aRelease(store, 'To')
    const { object } = (await store.readManifest('osteroy', release))!.pages['/en/']!
    const losing: Remote = {
      ...remote,
      put: async (key, ...rest) => {
        if (!key.endsWith(object)) await remote.put(key, ...rest)
      },
    }
    await expect(mirror({ remote: losing })).rejects.toThrow('not complete')
    expect(await wordsServed()).toEqual(['Ein'])
    expect(await mirror()).toMatchObject({ objects: 1 })
    expect(await wordsServed()).toEqual(['To'])
  })

  it('is mended when somebody has removed something from it', async () => {
    const release = await aRelease(store, 'Ein')
    await mirror()
    const { pages, search } = (await store.readManifest('osteroy', release))!
    const objects = [pages['/']!.object, search.nn!.object].map(keyOf)
    for (const [keys, sent] of [
      [objects, 2],
      [[`portals/osteroy/releases/${release}.json`], 0],
      [['portals/osteroy/current.json'], 0],
    ] as const) {
      await removeFromCopy(keys)
      expect(await mirror({ isChecked: true })).toMatchObject({ release, objects: sent })
      expect(await wordsServed()).toEqual(['Ein'])
    }
  })

  it('is mended also when it has moved on over what was removed', async () => {
    const first = await aRelease(store, 'Ein')
    const copies = openMirror(store, { ...s3.settings, prefix })
    await copies.mirror('osteroy')
    const { pages, ...rest } = (await store.readManifest('osteroy', first))!
    await removeFromCopy([keyOf(pages['/']!.object)])
    await store.makeCurrent('osteroy', { ...rest, pages: { ...pages, '/ny/': { ...pages['/en/']!, lang: 'en' } } })
    await copies.mirror('osteroy')
    await copies.mirror('osteroy')
    expect(await readdir(copyAt(), { recursive: true })).not.toContain(keyOf(pages['/']!.object))
    await copies.mirror('osteroy', { isChecked: true })
    await copies.close()
    expect(await readdir(copyAt(), { recursive: true })).toContain(keyOf(pages['/']!.object))
    expect(await wordsServed()).toEqual(['Ein'])
  })

  it('is checked by listing folders, not by asking for every object', async () => {
    await aRelease(store, 'Ein', { paths: Array.from({ length: 500 }, (_, n) => `/${n}/`) })
    await mirror()
    let questions = 0
    const counting: Remote = {
      ...remote,
      list: (beginning) => {
        questions++
        return remote.list(beginning)
      },
      get: (key) => {
        questions++
        return remote.get(key)
      },
    }
    expect(await mirror({ remote: counting, isChecked: true })).toMatchObject({ objects: 0 })
    expect(questions).toBeLessThanOrEqual(256 + 2)
  })

  it('follows a rollback', async () => {
    await aRelease(store, 'Ein')
    await mirror()
    await aRelease(store, 'To')
    await mirror()
    await rollback(store, 'osteroy', { by: 'Kari', why: 'feil', at: '2026-11-21T12:00:00.000Z' })
    expect(await mirror()).toMatchObject({ state: 'sent', objects: 0 })
    expect(await wordsServed()).toEqual(['Ein'])
  })

  it('does not give up when the store is away for a moment', async () => {
    await aRelease(store, 'Ein')
    await s3.kill()
    const sending = mirror()
    await sleep(700)
    await s3.revive()
    expect(await sending).toMatchObject({ state: 'sent', objects: 7 })
    expect(await wordsServed()).toEqual(['Ein'])
  })

  it('asks nothing of the store when it has what the portal serves', async () => {
    const copies = openMirror(store, { ...s3.settings, prefix })
    await copies.mirror('osteroy')
    await aRelease(store, 'Ein')
    await copies.mirror('osteroy')
    await s3.kill()
    await copies.mirror('osteroy')
    await s3.revive()
    await aRelease(store, 'To')
    await copies.mirror('osteroy')
    await copies.close()
    expect(await wordsServed()).toEqual(['To'])
  })

  it('does not send an object that is broken on this disk', async () => {
    const release = await aRelease(store, 'Ein')
    const { object } = (await store.readManifest('osteroy', release))!.pages['/']!
    const path = store.pathOf(object)
    await rm(path)
    await writeFile(path, 'noko anna')
    await expect(mirror()).rejects.toThrow('broken on this disk')
    expect(await readdir(copyAt()).catch(() => [])).not.toContain('portals')
  })
})
