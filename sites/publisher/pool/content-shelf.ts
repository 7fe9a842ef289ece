import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ContentRecord, SnapshotRecord } from '@innbyggarportal/shared-content/contract'
import { openLockFile } from '../files/lock-file.ts'

/** Reads a record by its digest. Throws when it was never held: that is a bug. */
export type ReadRecord = (digest: string) => ContentRecord

/**
 * Records beside the heap: a file that publishing threads read from, so that memory grows with what is being published
 * and not with the region. It lives as long as its process and is nobody's truth.
 */
export interface ContentShelf {
  /** The file, with everything in it that was put on the shelf. Throws when it cannot be written now, as on a full disk. */
  path: string
  /** Puts a record on the shelf, unless it lies there. */
  put(record: SnapshotRecord): void
  /** Puts a record on the shelf and gives one back that is opened again each time its value is asked for: for more content than memory holds. */
  hold(record: SnapshotRecord): SnapshotRecord
  close(): void
}

/** How many records are written in one stroke. */
const PER_STROKE = 2000

/** Opens a new shelf in a directory, and clears away those of processes that are gone. */
export function openContentShelf(directory: string): ContentShelf {
  mkdirSync(directory, { recursive: true })
  clearAbandoned(directory)
  const path = join(directory, `${process.pid}-${randomUUID().slice(0, 8)}.db`)
  // Taken before there is a shelf, so that nobody ever sees one whose owner lives without its lock.
  const lock = openLockFile(`${path}.lock`, 'alone')
  lock.take()
  const database = new DatabaseSync(path)
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; CREATE TABLE record (digest TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID',
  )
  const insert = database.prepare('INSERT OR IGNORE INTO record VALUES (?, ?)')
  const read = reader(database)
  const held = new Set<string>()
  const waiting = new Map<string, ContentRecord>()

  function flush(): void {
    if (waiting.size === 0) return
    database.exec('BEGIN')
    try {
      for (const [digest, value] of waiting) insert.run(digest, JSON.stringify(value))
      database.exec('COMMIT')
    } catch (error) {
      // On a full disk: what waits is kept, and written when there is room.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
    waiting.clear()
  }

  function put(record: SnapshotRecord): void {
    if (held.has(record.digest)) return
    held.add(record.digest)
    waiting.set(record.digest, record.value)
    if (waiting.size % PER_STROKE === 0) tryFlush()
  }

  /** Reading the content goes on whatever the disk says: who publishes from the shelf asks for its path, and is told then. */
  function tryFlush(): void {
    try {
      flush()
    } catch {
      return
    }
  }

  const open: ReadRecord = (digest) => waiting.get(digest) ?? read(digest)

  return {
    get path() {
      flush()
      return path
    },
    put,
    hold(record) {
      put(record)
      return new HeldRecord(record, open)
    },
    close() {
      database.close()
      remove(path)
      lock.close()
      rmSync(`${path}.lock`, { force: true })
    },
  }
}

/** A record whose value lies on the shelf. There may be hundreds of thousands, so each is as small as can be. */
class HeldRecord implements SnapshotRecord {
  readonly id: string
  readonly digest: string
  readonly owner?: string
  readonly #open: ReadRecord
  constructor({ id, digest, owner }: SnapshotRecord, open: ReadRecord) {
    this.id = id
    this.digest = digest
    if (owner !== undefined) this.owner = owner
    this.#open = open
  }
  get value(): ContentRecord {
    return this.#open(this.digest)
  }
}

/** Opens a shelf that another thread fills. */
export function readContentShelf(path: string): ReadRecord {
  return reader(new DatabaseSync(path, { readOnly: true }))
}

function reader(database: DatabaseSync): ReadRecord {
  const find = database.prepare('SELECT json FROM record WHERE digest = ?')
  return (digest) => {
    const row = find.get(digest)
    if (row === undefined) throw new Error(`The record ${digest} was never put on the shelf.`)
    return JSON.parse(String(row['json'])) as ContentRecord
  }
}

/** Removes the shelves nobody holds: their processes are gone, whoever has their process ids now. */
function clearAbandoned(directory: string): void {
  const shelves = new Set(
    readdirSync(directory)
      .filter((name) => SHELF.test(name))
      .map((name) => join(directory, name.replace(SHELF, '.db'))),
  )
  for (const path of shelves) {
    const lock = openLockFile(`${path}.lock`, 'alone')
    const isAbandoned = lock.take()
    if (isAbandoned) remove(path)
    lock.close()
    if (isAbandoned) rmSync(`${path}.lock`, { force: true })
  }
}

const SHELF = /\.db(-wal|-shm)?$/

function remove(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}
