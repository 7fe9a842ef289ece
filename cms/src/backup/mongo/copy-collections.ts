import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BSON, type ClientSession, type Db, type MongoClient } from 'mongodb'
import { DatabaseTrouble } from '../database-trouble.ts'
import type { OnProgress } from '../stored-database.ts'
import { writeBson } from './bson-file.ts'
import { collectionsOf } from './collections-of.ts'

/** A collection was made, or an index, after the moment that is read: SnapshotUnavailable. */
const SNAPSHOT_UNAVAILABLE = 246
/** The moment lies longer back than the server keeps: SnapshotTooOld. */
const SNAPSHOT_TOO_OLD = 239
const ATTEMPTS = 5

/** A collection as it is kept in a folder: documents as they are stored, and how it and its indexes are made. */
export const fileNames = (name: string) => ({
  documents: `${encodeURIComponent(name)}.bson`,
  metadata: `${encodeURIComponent(name)}.metadata.json`,
})

/**
 * Copies every collection and its indexes as they were at one moment of the cluster, whatever is written meanwhile.
 * `atRest`: does its work while nobody migrates; the moment is chosen in it.
 */
export async function copyCollections(
  client: MongoClient,
  {
    folder,
    onProgress,
    atRest,
  }: { folder: string; onProgress: OnProgress; atRest: <T>(work: () => Promise<T>) => Promise<T> },
): Promise<void> {
  const db = client.db()
  for (let attempt = 1; ; attempt++) {
    const session = client.startSession({ snapshot: true })
    try {
      const collections = await atRest(async () => {
        const found = await collectionsOf(db)
        const indexes = await Promise.all(found.map(({ name }) => db.collection(name).indexes()))
        // The first reading chooses the moment.
        if (found[0]) await db.collection(found[0].name).findOne({}, { session })
        return found.map((c, i) => ({ ...c, indexes: indexes[i]! }))
      })
      if (collections.length === 0)
        throw new DatabaseTrouble('The database is empty, so there is nothing to back up. Look at DATABASE_URL.')
      await copyAll(db, collections, { folder, onProgress, session })
      return
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === SNAPSHOT_TOO_OLD)
        throw new DatabaseTrouble(
          'The database is too large to be read within the time its server keeps one moment (minSnapshotHistoryWindowInSeconds, 300 s at first). Set it higher on the server and try again.',
        )
      if (code !== SNAPSHOT_UNAVAILABLE || attempt === ATTEMPTS) throw error
      await sleep(500 * attempt)
    } finally {
      await session.endSession()
    }
  }
}

async function copyAll(
  db: Db,
  collections: readonly { name: string; options: object; indexes: object[] }[],
  { folder, onProgress, session }: { folder: string; onProgress: OnProgress; session: ClientSession },
): Promise<void> {
  const counts = await Promise.all(collections.map(({ name }) => db.collection(name).estimatedDocumentCount()))
  const of = counts.reduce((sum, count) => sum + count, 0)
  let before = 0
  for (const [i, { name, options, indexes }] of collections.entries()) {
    const { documents, metadata } = fileNames(name)
    const cursor = db.collection(name).find<Buffer>({}, { session, raw: true, batchSize: 500 })
    await writeBson(join(folder, documents), cursor, (done) => onProgress(Math.min(of, before + done), of))
    before += counts[i]!
    const text = BSON.EJSON.stringify({ collectionName: name, options, indexes }, { relaxed: false })
    await writeFile(join(folder, metadata), text, { mode: 0o600, flush: true })
  }
}
