import type { DatabaseAdapterObj } from 'payload'
import { isMongoUrl } from './is-mongo-url.ts'
import { mongoDatabase } from './mongo.ts'
import { sqliteDatabase } from './sqlite.ts'
import { tolerate } from './tolerance/tolerate.ts'
import { writeOnce } from './write-once.ts'

/** The database adapter for an address, chosen by its scheme. Throws a sentence when the scheme is neither of the two. */
export function chooseAdapter(databaseUrl: string): DatabaseAdapterObj {
  if (isMongoUrl(databaseUrl)) return writeOnce(tolerate(mongoDatabase(databaseUrl)))
  if (databaseUrl.startsWith('file:')) return writeOnce(tolerate(sqliteDatabase(databaseUrl)))
  throw new Error('DATABASE_URL must begin with file: (SQLite), mongodb:// or mongodb+srv:// (MongoDB).')
}
