import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDoor } from '@innbyggarportal/cms/door'
import { toLexical } from '@innbyggarportal/cms/testing'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sqlite, type TestDatabase } from '../builders/databases.ts'
import { openCms, type TestCms } from '../builders/open-cms.ts'
import { aKommune, aService, paragraph } from '../builders/records.ts'

const PASSWORD = 'berre-for-test'
let database: TestDatabase
let cms: TestCms
let [region, service, file] = ['', '', '']

beforeAll(async () => {
  database = await sqlite.start()
  file = database.url.replace('file:', '')
  const door = await openDoor({ databaseUrl: database.url, dataDir: database.dataDir })
  await door.importRecords([aKommune(), aService()])
  await door.ensureDemoUsers(PASSWORD)
  await door.close()
  cms = await openCms(database)
  region = await cms.signIn('region@demo.example', PASSWORD)
  service = String((await cms.payload.find({ collection: 'services' })).docs[0]?.id)
})
afterAll(async () => {
  await cms?.close()
  await database?.stop()
})

const patch = (words: string) =>
  cms.request('PATCH', `services/${service}`, {
    as: region,
    body: { _status: 'published', title: words, searchWords: [words], whatYouGet: toLexical(paragraph(words)) },
  })

interface Driver {
  execute: (statement: string | { sql: string }, ...rest: unknown[]) => Promise<unknown>
}

/** The files as a process that is killed now would leave them. */
function image(name: string): string {
  const copy = join(database.dataDir, `${name}.image`)
  copyFileSync(file, copy)
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
  return copy
}

/** Everything in an image but who is signed in, as whoever opens it next reads it. */
function read(copy: string): string {
  const db = new DatabaseSync(copy)
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all()
  const tables = names.map(({ name }) => String(name)).filter((name) => !/^(sqlite|users|payload)/.test(name))
  const all = tables.map((name) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()])
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  db.close()
  return JSON.stringify(all)
}

it('a write that is cut off after any of its statements leaves what stood there, history and all', async () => {
  expect((await patch('Søk ein')).sentences).toBe('')
  const before = read(image('before'))
  const images: string[] = []
  // What every connection of the driver runs its statements through.
  const driver = Object.getPrototypeOf((cms.payload.db as unknown as { client: object }).client) as Driver
  const run = driver.execute
  const spy = vi.spyOn(driver, 'execute').mockImplementation(async function (this: Driver, statement, ...rest) {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (!/^\s*(select|pragma)/i.test(sql)) images.push(image(`at-${images.length}`))
    return run.call(this, statement, ...rest)
  })
  expect((await patch('Søk to')).sentences).toBe('')
  spy.mockRestore()
  const after = read(image('after'))
  expect(after).not.toBe(before)
  expect(images.length).toBeGreaterThan(15)
  const found = images.map(read).map((was) => (was === before ? 'old' : was === after ? 'new' : 'mixed'))
  expect(found.filter((was) => was === 'mixed')).toEqual([])
  expect(found[0]).toBe('old')
})
