import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openPayload, prepareDatabase, readEnv, underMongoLock, underSqliteLock } from '@innbyggarportal/cms/testing'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases, mongodb, type TestDatabase } from '../builders/databases.ts'

const run = promisify(execFile)

describe.each(bothDatabases)('a migration on $name', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    if (!kind.missing) database = await kind.start()
  })
  afterAll(async () => {
    await database?.stop()
  })

  it.skipIf(kind.missing !== undefined)(
    'is done by one of several machines with data folders of their own',
    async () => {
      const folders = await Promise.all([1, 2, 3].map(() => mkdtemp(join(tmpdir(), 'machine-'))))
      const migrations = await Promise.all(
        folders.map((dataDir) =>
          run(process.execPath, [
            '--disable-warning=ExperimentalWarning',
            join(import.meta.dirname, 'open-and-count.ts'),
            database.url,
            dataDir,
          ]),
        ),
      )
      const counts = migrations.map(
        ({ stdout }) => JSON.parse(stdout.trim().split('\n').at(-1)!) as { names: string[] },
      )
      for (const { names } of counts) {
        expect(names.length).toBeGreaterThan(0)
        expect(names).toEqual([...new Set(names)])
      }
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
    },
  )

  it.skipIf(kind.missing !== undefined)('waits for the one that goes on, whatever its data folder', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'machine-'))
    const payload = await openPayload(readEnv({ databaseUrl: database.url, dataDir }))
    const order: string[] = []
    const begun = Promise.withResolvers<void>()
    const first = lockOn(kind.name, payload, database.url, async () => {
      begun.resolve()
      await sleep(400)
      order.push('first')
    })
    await begun.promise
    const second =
      kind.name === 'MongoDB'
        ? prepareDatabase({ databaseUrl: database.url, isDemo: true })(payload).then(() => {
            order.push('second')
          })
        : // In one process SQLite's wait would stand in the way of the one it waits for.
          run(process.execPath, [
            '--disable-warning=ExperimentalWarning',
            join(import.meta.dirname, 'open-and-count.ts'),
            database.url,
            dataDir,
          ]).then(() => {
            order.push('second')
          })
    await Promise.all([first, second])
    expect(order).toEqual(['first', 'second'])
    await payload.destroy()
    await rm(dataDir, { recursive: true, force: true })
  })
})

describe.skipIf(mongodb.missing !== undefined)('the lock in MongoDB', () => {
  let database: TestDatabase
  let payload: Payload
  beforeAll(async () => {
    database = await mongodb.start()
    payload = await openPayload(readEnv({ databaseUrl: database.url, dataDir: database.dataDir }))
  })
  afterAll(async () => {
    await payload.destroy()
    await database.stop()
  })
  const times = { leaseMs: 1200, askMs: 20, waitMs: 10_000 }

  it('outlives its lease as long as its holder lives', async () => {
    const order: string[] = []
    const begun = Promise.withResolvers<void>()
    const slow = underMongoLock(
      payload.db,
      async () => {
        begun.resolve()
        await sleep(2000)
        order.push('slow')
      },
      times,
    )
    await begun.promise
    await Promise.all([
      slow,
      underMongoLock(
        payload.db,
        async () => {
          order.push('waiting')
        },
        times,
      ),
    ])
    expect(order).toEqual(['slow', 'waiting'])
  })

  it('of a holder that died is free again', async () => {
    const dead = join(import.meta.dirname, 'die-holding-the-lock.ts')
    await expect(
      run(process.execPath, ['--disable-warning=ExperimentalWarning', dead, database.url, database.dataDir]),
    ).rejects.toThrow()
    expect(await underMongoLock(payload.db, async () => 'mine', times)).toBe('mine')
  })

  it('is not waited for without end, and says so', async () => {
    const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const held = underMongoLock(
      payload.db,
      () => {
        begun.resolve()
        return ended.promise
      },
      times,
    )
    await begun.promise
    await expect(underMongoLock(payload.db, async () => undefined, { ...times, waitMs: 100 })).rejects.toThrow(
      'Another process',
    )
    ended.resolve()
    await held
  })

  it('is let go when the work fails', async () => {
    await expect(underMongoLock(payload.db, () => Promise.reject(new Error('broken')), times)).rejects.toThrow('broken')
    expect(await underMongoLock(payload.db, async () => 'mine', { ...times, waitMs: 0 })).toBe('mine')
  })
})

const lockOn = (name: string, payload: Payload, url: string, work: () => Promise<void>) =>
  name === 'MongoDB' ? underMongoLock(payload.db, work) : underSqliteLock(url, work)
