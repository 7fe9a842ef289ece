import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { broughtIn, keptIn, removeBrought, swapFiles, undoFiles, type Exchange } from './exchange-files.ts'

const ROOM = 'data'
/** One that comes and stood there, one that only comes, one that only stood there. */
const exchange: Exchange = { id: 'i', brings: ['both', 'new'], takes: ['both', 'old'] }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-'))
  for (const [name, text] of [
    ['both', 'before'],
    ['old', 'before'],
    ['others', 'stays'],
    ['restoring-i/data/both', 'after'],
    ['restoring-i/data/new', 'after'],
  ] as const) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const there = () =>
  Object.fromEntries(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
const BEFORE = { both: 'before', old: 'before', others: 'stays' }

describe('an exchange of files', () => {
  it('brings the new and keeps the old', async () => {
    await swapFiles(folder, ROOM, exchange)
    await removeBrought(folder, ROOM, 'i')
    expect(there()).toEqual({
      both: 'after',
      new: 'after',
      others: 'stays',
      'before-restore-i/data/both': 'before',
      'before-restore-i/data/old': 'before',
    })
  })

  it.each([0, 1, 2, 3, 4])(
    'is undone after %i of its 4 steps, and again after the undoing was cut off',
    async (done) => {
      const [brought, kept] = [broughtIn(folder, 'i', ROOM), keptIn(folder, 'i', ROOM)]
      const steps = [
        ...exchange.takes.map((name) => [join(folder, name), join(kept, name)] as const),
        ...exchange.brings.map((name) => [join(brought, name), join(folder, name)] as const),
      ]
      mkdirSync(kept, { recursive: true })
      for (const [from, to] of steps.slice(0, done)) renameSync(from, to)
      await undoFiles(folder, ROOM, exchange)
      await undoFiles(folder, ROOM, exchange)
      expect(there()).toMatchObject(BEFORE)
      await removeBrought(folder, ROOM, 'i')
      expect(there()).toEqual(BEFORE)
      expect(readdirSync(folder).sort()).toEqual(Object.keys(BEFORE))
    },
  )
})
