import { MongoClient } from 'mongodb'
import { z } from 'zod'
import { underMongoLock } from '../../database/mongo-lock.ts'
import { KEPT } from '../exchange-files.ts'
import { MIGRATIONS } from '../known-migrations.ts'
import type { StoredDatabase } from '../stored-database.ts'
import { bringCollections, isEmpty } from './bring-collections.ts'
import { copyCollections } from './copy-collections.ts'
import { refuseWhenServed } from './refuse-when-served.ts'
import { dropBrought, swapCollections, undoCollections } from './swap-collections.ts'

/** A server that does not answer is given up; what the address itself says about waiting wins. */
const WAITS = { serverSelectionTimeoutMS: 15_000, socketTimeoutMS: 120_000 }
const WAIT_FOR_TURN = { leaseMs: 30_000, askMs: 250, waitMs: 60_000 }
const named = z.array(z.object({ name: z.string() }).transform(({ name }) => name))

/** The MongoDB database at an address, by MongoDB's own driver. */
export function mongoStored(databaseUrl: string): StoredDatabase {
  const asked = new URLSearchParams(databaseUrl.split('?')[1])
  const client = new MongoClient(
    databaseUrl,
    Object.fromEntries(Object.entries(WAITS).filter(([name]) => !asked.has(name))),
  )
  const db = client.db()
  const alone = <T>(work: () => Promise<T>) =>
    underMongoLock({ connection: { getClient: () => client } }, work, WAIT_FOR_TURN)
  return {
    kind: 'mongodb',
    place: `MongoDB ${client.options.hosts.join(',')}, database ${db.databaseName}`,
    size: async () => Number((await db.stats())['dataSize']),
    async copyTo(folder, onProgress) {
      await client.connect()
      await copyCollections(client, { folder, onProgress, atRest: alone })
      return named.parse(
        await db
          .collection(MIGRATIONS.mongodb)
          .find({ name: { $type: 'string' } })
          .toArray(),
      )
    },
    isEmpty: () => isEmpty(db),
    async alone(work) {
      await refuseWhenServed(db)
      return alone(work)
    },
    bring: (folder, id, onProgress) => bringCollections(db, { folder, id, onProgress }),
    swap: (exchange) => swapCollections(db, exchange),
    undo: (exchange) => undoCollections(db, exchange),
    forget: (id) => dropBrought(db, id),
    keptAt: ({ id }) => `the collections of ${db.databaseName} that begin with «${KEPT}${id}.»`,
    close: () => client.close(),
  }
}
