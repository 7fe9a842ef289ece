import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { indexParents } from './index-parents.ts'
import { decodeColumns } from './tolerance/decode-columns.ts'

/**
 * SQLite: ids as uuid so that the generated types equal MongoDB's, write-ahead log and a busy timeout so that two
 * processes can write, transactions of our own once it is up to date (with Payload's the driver loses its busy timeout and
 * refuses concurrent writes: https://github.com/tursodatabase/libsql-client-ts/issues/288), and the schema from committed
 * migrations only.
 */
export function sqliteDatabase(url: string) {
  return sqliteAdapter({
    // Whole numbers come as bigint: the driver throws at those that are too large to be a number.
    client: { url, intMode: 'bigint' },
    idType: 'uuid',
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    push: false,
    migrationDir: 'src/database/migrations-sqlite',
    beforeSchemaInit: [indexParents],
    afterSchemaInit: [decodeColumns],
  })
}
