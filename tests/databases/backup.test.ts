import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { openDoor } from '@innbyggarportal/cms/door'
import { seedRecords } from '@innbyggarportal/shared-content/seed'
import { startPortals } from '@innbyggarportal/sites/server'
import { openLockFile } from '@innbyggarportal/sites/lock-file'
import { MongoClient, type Db } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../builders/a-picture.ts'
import { bothDatabases, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { publishSmall } from '../chaos/small-region.ts'
import { getPage, PORTALS_URL, startPart, until } from '../region/running-parts.ts'

const PASSWORD = 'berre-for-test-av-kopi'
const EDITOR = 'redaktor@osteroy.demo.example'

type Place = Pick<TestDatabase, 'url' | 'dataDir'>
const start = (verb: string, on: Place, ...args: string[]) => startPart(`scripts/${verb}.ts`, on, {}, args)
async function run(verb: string, on: Place, ...args: string[]): Promise<{ code: number; out: string }> {
  const part = start(verb, on, ...args)
  return { code: await part.exit, out: part.output() }
}

describe.each(bothDatabases)('a backup on $name', (kind) => {
  let first: TestDatabase
  let fresh: TestDatabase
  let cms: TestCms
  let token: string
  let folder: string
  const inFolder = (name: string) => join(folder, name)
  const test = it.skipIf(kind.missing !== undefined)

  beforeAll(async () => {
    if (kind.missing) return
    folder = await mkdtemp(join(tmpdir(), 'backup-'))
    first = await kind.start()
    fresh = await kind.start()
    const door = await openDoor({ databaseUrl: first.url, dataDir: first.dataDir })
    await door.importRecords(
      seedRecords.filter((r) => r.kind === 'kommune' || r.kind === 'contactRole' || r.kind === 'factDefinition'),
    )
    await door.ensureDemoUsers(PASSWORD)
    await door.close()
    cms = await openCms(first)
    token = await cms.signIn('region@demo.example', PASSWORD)
    await upload(cms, token)
    for (const version of [0, 1]) await publishSmall(join(first.dataDir, 'releases'), version)
    writeFileSync(join(first.dataDir, 'demo-password'), PASSWORD, { mode: 0o600 })
  })
  afterAll(async () => {
    await cms?.close()
    for (const database of [first, fresh]) await database?.stop()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  const exported = async (on: Place, name: string) => {
    const { code, out } = await run('export', on, inFolder(name))
    expect(code, out).toBe(0)
    return readFile(inFolder(name), 'utf8')
  }

  test('is of one moment, with every file its rows name, while people write and upload', async () => {
    const { docs } = await cms.payload.find({ collection: 'kommuner', limit: 1 })
    const id = docs[0]!.id
    const making = start('backup', first, inFolder('busy'))
    let isOver = false
    const over = making.exit.finally(() => (isOver = true))
    for (let count = 1; !isOver; count++) {
      await saveCount(cms, count)
      await cms.payload.update({ collection: 'kommuner', id, data: { name: `Kommune ${count}` } })
      if (count % 10 === 0) await upload(cms, token)
    }
    expect(await over, making.output()).toBe(0)
    expect(await run('restore', fresh, inFolder('busy'))).toMatchObject({ code: 0 })

    const shown = Number(
      /^Kommune (\d+)$/.exec((await rowsOf(fresh, 'kommuner', 'name'))[String(docs[0]!.key)] ?? '')?.[1] ?? 0,
    )
    const written = Number(/\d+/.exec((await rowsOf(fresh, 'publishing-notes', 'value'))['count'] ?? '0'))
    expect([shown, shown + 1], 'what was written first is there, and nothing later').toContain(written)
    const named = Object.values(await rowsOf(fresh, 'media', 'filename'))
    expect(named.length).toBeGreaterThan(0)
    for (const file of named) expect(existsSync(join(fresh.dataDir, 'media', file)), file).toBe(true)
  })

  test('gives back the same content, logins, portals and secrets, closed to others', async () => {
    expect((await run('backup', first, inFolder('quiet'))).out).toContain('Backup of')
    expect(await run('restore', fresh, inFolder('quiet'), '--force')).toMatchObject({ code: 0 })
    const [stood, stands] = [await stateOf(first), await stateOf(fresh)]
    const collections = Object.keys(stood).filter((name) => /^[a-z_-]+$/.test(name))
    for (const name of collections) expect(stands[name], `${name}, documents and indexes`).toBe(stood[name])
    const [before, after] = await Promise.all([exported(first, 'before.json'), exported(fresh, 'after.json')])
    expect(after).toBe(before)
    for (const name of ['secret', 'demo-password'])
      expect(await readFile(join(fresh.dataDir, name))).toEqual(await readFile(join(first.dataDir, name)))

    expect(await served(fresh)).toEqual(await served(first))
    expect(statSync(inFolder('quiet')).mode & 0o777).toBe(0o700)
    for (const path of [
      'secret',
      'demo-password',
      'backup.json',
      'files.jsonl',
      ...readdirSync(inFolder('quiet/database')).map((n) => `database/${n}`),
    ])
      expect(statSync(inFolder(`quiet/${path}`)).mode & 0o777, path).toBe(0o600)
  })

  test('is not put over anything unless one says so, and then keeps what was there', async () => {
    const { code, out } = await run('restore', fresh, inFolder('quiet'))
    expect([code, out]).toEqual([1, expect.stringContaining('--force')])
    const forced = await run('restore', fresh, inFolder('quiet'), '--force')
    expect(forced.code, forced.out).toBe(0)
    const [kept] = /before-restore-[\w-]+/.exec(forced.out)!
    expect(await readFile(join(fresh.dataDir, kept!, 'data/demo-password'), 'utf8')).toBe(PASSWORD)
    const names = Object.keys(await stateOf(fresh))
    expect(names).toContain(kind.name === 'SQLite' ? `${kept}/database/test.db` : `${kept}.kommuner`)
    expect(names.filter((name) => name.startsWith('restoring-'))).toEqual([])
  })

  test('that is damaged, not whole, newer or of the other kind is refused by name, and nothing is changed', async () => {
    const before = await stateOf(fresh)
    const refused = async (sentence: string | RegExp) => {
      const { code, out } = await run('restore', fresh, inFolder('quiet'), '--force')
      expect(out).toMatch(sentence)
      expect(out).not.toContain('    at ')
      expect(code).toBe(1)
    }
    const changed = async (
      path: string,
      change: (text: Buffer) => string | Buffer | undefined,
      sentence: string | RegExp,
    ) => {
      const file = inFolder(`quiet/${path}`)
      const text = readFileSync(file)
      rmSync(file)
      const next = change(text)
      if (next !== undefined) writeFileSync(file, next)
      await refused(sentence)
      writeFileSync(file, text)
    }
    const [picture] = readdirSync(inFolder('quiet/media'))
    const stored = kind.name === 'SQLite' ? 'innbyggarportal.db' : 'kommuner.bson'
    await changed(`media/${picture}`, (text) => flip(text), new RegExp(`media/${picture}: its bytes`))
    await changed(`database/${stored}`, (text) => text.subarray(1), new RegExp(`database/${stored}: it has`))
    await changed(
      'backup.json',
      (text) => text.toString().replace(/_(initial)"/, '_from_tomorrow"'),
      /newer program.*_from_tomorrow/,
    )
    await changed('backup.json', () => undefined, /no whole backup/)
    const other = kind.name === 'SQLite' ? 'mongodb' : 'sqlite'
    await changed(
      'backup.json',
      (text) =>
        text
          .toString()
          .replace(/"kind": "\w+"/, `"kind": "${other}"`)
          .replace(/"2026\d+_\w+",?/g, '')
          .replace(/\[[\s,]*\]/, '[]'),
      /npm run export/,
    )
    const lock = openLockFile(join(fresh.dataDir, 'running.lock'), 'alone')
    expect(lock.take()).toBe(true)
    await refused(/is already running on/)
    lock.close()
    expect(await stateOf(fresh)).toEqual(before)
  })

  // What is said of folders and disks is the same whatever the database.
  it.runIf(kind.name === 'SQLite')('that cannot be made says why and leaves nothing behind', async () => {
    const said = await Promise.all(
      [['no-such/deep'], ['quiet'], ['before.json'], [join(first.dataDir, 'x')], []].map((args) =>
        run('backup', first, ...args.map((name) => resolve(folder, name))),
      ),
    )
    expect(said.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1])
    expect(said.map(({ out }) => out)).toEqual(
      [/no folder .*no-such/, /is not empty/, /is a file/, /lies in the data folder/, /Usage/].map((sentence) =>
        expect.stringMatching(sentence),
      ),
    )
    const faults = `--import ${join(import.meta.dirname, '../chaos/faults.ts')}?full=30`
    const full = startPart('scripts/backup.ts', first, { NODE_OPTIONS: faults }, [inFolder('full')])
    expect([await full.exit, full.output()]).toEqual([1, expect.stringMatching(/disk is full.*No backup was made/)])
    expect(readdirSync(folder).filter((name) => name.startsWith('full'))).toEqual([])
    const killed = start('backup', first, inFolder('killed'))
    await until('it has begun', async () => readdirSync(folder).some((name) => name.startsWith('killed.')))
    await killed.kill()
    const half = readdirSync(folder).find((name) => name.startsWith('killed.'))!
    expect(half).toMatch(/^killed\.unfinished-\d+$/)
    expect((await run('restore', fresh, inFolder(half), '--force')).out).toContain('no whole backup')
    expect(await run('backup', first, inFolder('killed'))).toMatchObject({ code: 0 })
    expect(readdirSync(folder).filter((name) => name.startsWith('killed'))).toEqual(['killed'])
  })

  test('whose restore is killed, or finds the disk full, leaves what was there whole', async () => {
    const withFault = async (fault: string) => {
      const faults = `--import ${join(import.meta.dirname, '../chaos/faults.ts')}?${fault}`
      const part = startPart('scripts/restore.ts', fresh, { NODE_OPTIONS: faults }, [inFolder('quiet'), '--force'])
      await part.exit
      return part.output()
    }
    const operations = Number(/operations (\d+)/.exec(await withFault('count=1'))?.[1])
    await rename(fresh, 'Endra')
    const before = await stateOf(fresh)
    // The last five come when the exchange holds already.
    for (const at of [operations - 5, operations - 9]) {
      expect(await withFault(`kill=${at}`), `killed at ${at} of ${operations}`).not.toContain('Restored')
      // MongoDB keeps the turn of one that died for half a minute.
      await withMongo(fresh, (db) => db.collection('installation-locks').deleteMany({}))
      expect((await run('restore', fresh, inFolder('quiet'))).out).toContain('--force')
      expect(await stateOf(fresh), `after ${at} of ${operations}`).toEqual(before)
    }
    expect(await withFault(`full=${Math.ceil(operations / 2)}`)).toMatch(/disk is full.*Nothing was changed/)
    expect(await stateOf(fresh)).toEqual(before)
  })

  test('lets the same people in', async () => {
    const restored = await openCms(fresh)
    expect(await restored.signIn(EDITOR, PASSWORD)).not.toBe('')
    await restored.close()
  })
})

let uploads = 0
/** Somebody of the region uploads a picture of her own. */
async function upload(cms: TestCms, as: string): Promise<void> {
  const form = new FormData()
  form.append('file', new File([aPicture(2 + uploads++, 2)], `bilete-${uploads}.png`, { type: 'image/png' }))
  form.append('_payload', '{}')
  const sent = new Response(form)
  const answer = await cms.send(
    new Request('http://localhost:3000/api/media', {
      method: 'POST',
      body: await sent.arrayBuffer(),
      headers: { 'content-type': sent.headers.get('content-type')!, authorization: `JWT ${as}` },
    }),
  )
  expect(answer.status, await answer.text()).toBe(201)
}

async function saveCount({ payload }: TestCms, note: number): Promise<void> {
  const call = { collection: 'publishing-notes', depth: 0 } as const
  const { docs } = await payload.find({ ...call, where: { name: { equals: 'count' } } })
  if (docs[0]) await payload.update({ ...call, id: docs[0].id, data: { value: { note } } })
  else await payload.create({ ...call, data: { name: 'count', value: { note } } })
}

/** A field of every row of a collection, by the row's key, name or file name; read past the CMS, which would keep the file open. */
async function rowsOf(place: Place, collection: string, field: string): Promise<Record<string, string>> {
  const rows =
    (await withMongo(place, (db) => db.collection(collection).find().toArray())) ??
    withSqlite(place, (db) => db.prepare(`SELECT * FROM "${collection.replaceAll('-', '_')}"`).all())
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return Object.fromEntries(rows.map((row) => [text(row['key'] ?? row['name'] ?? row['filename']), text(row[field])]))
}

/** Gives every kommune a name, past the CMS. */
async function rename(place: Place, name: string): Promise<void> {
  const isDone = await withMongo(place, (db) => db.collection('kommuner').updateMany({}, { $set: { name } }))
  if (!isDone) withSqlite(place, (db) => db.prepare('UPDATE kommuner SET name = ?').run(name))
}

function withSqlite<T>({ url }: Place, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(new URL(url).pathname)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** All that is kept in a place, by name: files, and the documents of MongoDB; not what only says who is there now. */
async function stateOf(place: Place): Promise<Record<string, string>> {
  const files = readdirSync(place.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.lock$|^running$/.test(entry.name))
    .map((entry) => relative(place.dataDir, join(entry.parentPath, entry.name)))
  const digests = files.map((path) => [path, digestOf(readFileSync(join(place.dataDir, path)))])
  const documents = await withMongo(place, async (db) => {
    const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name)
    const kept = names.filter((name) => name !== 'installation-locks')
    return Promise.all(
      kept.map(async (name) => [
        name,
        digestOf(
          JSON.stringify([
            await db.collection(name).find({}, { promoteValues: false }).toArray(),
            await db.collection(name).indexes(),
          ]),
        ),
      ]),
    )
  })
  return Object.fromEntries([...digests, ...(documents ?? [])])
}

async function withMongo<T>({ url }: Place, work: (db: Db) => Promise<T>): Promise<T | undefined> {
  if (url.startsWith('file:')) return undefined
  const client = new MongoClient(url)
  return work(client.db()).finally(() => client.close())
}

/** What a portals process answers from the releases of a place. */
async function served({ dataDir }: Place): Promise<string[]> {
  const releases = join(dataDir, 'releases')
  const server: Server = await startPortals({ releases, host: '127.0.0.1', port: 0, portalsUrl: PORTALS_URL })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const pages = await Promise.all(
    ['/', '/tenester/barnehage/', '/en/', '/_astro/a.css'].map((path) => getPage(port, 'osteroy', path)),
  )
  server.closeAllConnections()
  server.close()
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  return pages.map(({ text }) => text)
}

const digestOf = (bytes: string | Buffer): string => hash('sha256', bytes)

function flip(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length >> 1]! ^= 1
  return copy
}
