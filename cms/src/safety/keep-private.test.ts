import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepPrivate } from './keep-private.ts'

let parent: string
let dataDir: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'innbyggarportal-private-'))
  dataDir = join(parent, '.data')
})
afterEach(() => rmSync(parent, { recursive: true }))
const modeOf = (...path: string[]) => (statSync(join(dataDir, ...path)).mode & 0o777).toString(8)

it('makes a folder and a database that nobody else can read', () => {
  keepPrivate(dataDir, { isPassable: false, databaseUrl: `file:${join(dataDir, 'base.db')}` })
  expect([modeOf(), modeOf('base.db')]).toEqual(['700', '600'])
})

it('closes what an earlier version left open', () => {
  mkdirSync(join(dataDir, 'media'), { recursive: true, mode: 0o755 })
  for (const name of ['base.db', 'base.db-wal', 'base.db-shm', 'secret', 'demo-password'])
    writeFileSync(join(dataDir, name), '', { mode: 0o644 })
  keepPrivate(dataDir, { isPassable: false, databaseUrl: `file:${join(dataDir, 'base.db')}` })
  expect([
    modeOf(),
    modeOf('media'),
    ...['base.db', 'base.db-wal', 'base.db-shm', 'secret', 'demo-password'].map((name) => modeOf(name)),
  ]).toEqual(['700', '700', '600', '600', '600', '600', '600'])
})

it('lets a web server of another user pass to the portals, and nowhere else', () => {
  mkdirSync(join(dataDir, 'portals'), { recursive: true, mode: 0o755 })
  keepPrivate(dataDir, { isPassable: true })
  expect([modeOf(), modeOf('portals'), modeOf('media')]).toEqual(['711', '755', '700'])
})

it('says in a sentence that the folder of a database is not there, and makes none', () => {
  const folder = join(parent, 'elsewhere')
  expect(() => keepPrivate(dataDir, { isPassable: false, databaseUrl: `file:${join(folder, 'base.db')}` })).toThrow(
    expect.objectContaining({
      code: 'SQLITE_CANTOPEN',
      path: folder,
      message: expect.stringContaining('there is no such folder'),
    }),
  )
  expect(existsSync(folder)).toBe(false)
})

it('ends where nothing can be made', () => {
  // In a process of its own: what never ends could not be ended here.
  const script = `import(${JSON.stringify(join(import.meta.dirname, 'make-private-folder.ts'))}).then((m) => m.makePrivateFolder('/proc/nowhere/data')).catch((e) => { console.log(e.code) })`
  expect(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 20_000 }).stdout.trim()).toMatch(
    /^E[A-Z]+$/,
  )
})
