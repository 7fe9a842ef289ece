import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LIFETIME_MS, LostTransactionError, SqliteTransaction } from './sqlite-transaction.ts'
import { openWriter, type SqliteWriter } from './sqlite-writer.ts'

let directory: string
let file: string
let writer: SqliteWriter

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'innbyggarportal-test-'))
  file = join(directory, 'test.db')
  writer = openWriter(file, 'NORMAL')
  writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT UNIQUE)')
})
afterEach(() => {
  vi.useRealTimers()
  writer.close()
  rmSync(directory, { recursive: true, force: true })
})

const add = (transaction: SqliteTransaction, word: string) =>
  transaction.execute({ sql: 'INSERT INTO words VALUES (?)', args: [word] })
/** What others than the writer see. */
function standing(): unknown[] {
  const reader = new Database(file)
  const rows: unknown[] = reader.prepare('SELECT word FROM words ORDER BY rowid').raw().all()
  reader.close()
  return rows.flat()
}

describe('a transaction', () => {
  it('shows nothing of itself until all of it stands', async () => {
    const transaction = new SqliteTransaction(writer)
    await add(transaction, 'skule')
    await add(transaction, 'barnehage')
    expect(standing()).toEqual([])
    await transaction.commit()
    expect(standing()).toEqual(['skule', 'barnehage'])
  })

  it('lets the next one in when it is over, in the order they asked', async () => {
    const all = Array.from({ length: 20 }, (_, i) => String(i))
    await Promise.all(
      all.map(async (word) => {
        const transaction = new SqliteTransaction(writer)
        await add(transaction, word)
        await sleep(1)
        await add(transaction, `${word} att`)
        await transaction.commit()
      }),
    )
    expect(standing()).toEqual(all.flatMap((word) => [word, `${word} att`]))
  })

  it('holds nobody up before its first statement', async () => {
    const idle = new SqliteTransaction(writer)
    const other = new SqliteTransaction(writer)
    await add(other, 'skule')
    await other.commit()
    await idle.commit()
    expect(standing()).toEqual(['skule'])
  })

  it('survives a statement that is refused', async () => {
    const transaction = new SqliteTransaction(writer)
    await add(transaction, 'skule')
    await expect(add(transaction, 'skule')).rejects.toThrow('UNIQUE')
    await add(transaction, 'barnehage')
    await transaction.commit()
    expect(standing()).toEqual(['skule', 'barnehage'])
  })

  it('that was taken back takes no more, and cannot be made to stand', async () => {
    const transaction = new SqliteTransaction(writer)
    await add(transaction, 'skule')
    await transaction.rollback()
    await expect(add(transaction, 'barnehage')).rejects.toThrow(LostTransactionError)
    await expect(transaction.commit()).rejects.toThrow(LostTransactionError)
    expect(() => transaction.orOuter()).toThrow(LostTransactionError)
    expect(standing()).toEqual([])
  })

  it('that nobody ends is taken back, so that others can write', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const forgotten = new SqliteTransaction(writer)
    await add(forgotten, 'skule')
    vi.advanceTimersByTime(LIFETIME_MS)
    vi.useRealTimers()
    const next = new SqliteTransaction(writer)
    await add(next, 'barnehage')
    await next.commit()
    expect(standing()).toEqual(['barnehage'])
  })

  it('waits for another connection without holding the process up', async () => {
    const other = openWriter(file, 'NORMAL')
    other.exec("BEGIN IMMEDIATE; INSERT INTO words VALUES ('annan')")
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 1)
    const transaction = new SqliteTransaction(writer)
    const waiting = add(transaction, 'skule')
    await sleep(50)
    expect(ticks).toBeGreaterThan(5)
    other.exec('COMMIT')
    other.close()
    await waiting
    await transaction.commit()
    clearInterval(ticking)
    expect(standing()).toEqual(['annan', 'skule'])
  })
})

describe('a transaction within another', () => {
  it('can fail by itself', async () => {
    const outer = new SqliteTransaction(writer)
    await add(outer, 'skule')
    const inner = new SqliteTransaction(writer, outer)
    await add(inner, 'barnehage')
    await inner.rollback()
    await add(outer, 'bibliotek')
    await outer.commit()
    expect(standing()).toEqual(['skule', 'bibliotek'])
  })

  it('stands when the outer one does, also of several at once', async () => {
    const outer = new SqliteTransaction(writer)
    await Promise.all(
      ['a', 'b', 'c'].map(async (word) => {
        const inner = new SqliteTransaction(writer, outer)
        await add(inner, word)
        await sleep(1)
        await (word === 'b' ? inner.rollback() : inner.commit())
      }),
    )
    expect(standing()).toEqual([])
    await outer.commit()
    expect(standing()).toEqual(['a', 'c'])
  })

  it('is waited for by the outer one', async () => {
    const outer = new SqliteTransaction(writer)
    const inner = new SqliteTransaction(writer, outer)
    await add(inner, 'skule')
    const ending = outer.commit()
    await sleep(5)
    expect(standing()).toEqual([])
    await inner.commit()
    await ending
    expect(standing()).toEqual(['skule'])
  })
})
