import type { InStatement, ResultSet } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { Turns } from './turns.ts'

/** The one connection of a process that writes, and whose turn it is. */
export interface SqliteWriter {
  turns: Turns
  execute: (statement: InStatement) => Promise<ResultSet>
  /** Runs what gives no rows. A statement that is refused is done with, as one of `execute` is not before it is collected. */
  exec: (sql: string) => void
  close: () => void
}

/** Opens a database file to write in. Nothing waits for another process where nothing else can run: it is refused at once. */
export function openWriter(file: string, synchronous: string): SqliteWriter {
  const db = new Database(file)
  db.exec(`PRAGMA busy_timeout = 0; PRAGMA synchronous = ${synchronous}`)
  const client = new Sqlite3Client(file, {}, db, 'bigint')
  return {
    turns: new Turns(),
    execute: (statement) => client.execute(statement),
    exec: (sql) => db.exec(sql),
    close: () => client.close(),
  }
}
