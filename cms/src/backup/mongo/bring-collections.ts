import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BSON, type Collection, type Db, type IndexDirection } from 'mongodb'
import { z } from 'zod'
import { BROUGHT, type Exchange } from '../exchange-files.ts'
import type { OnProgress } from '../stored-database.ts'
import { readBson } from './bson-file.ts'
import { collectionsOf } from './collections-of.ts'
import { fileNames } from './copy-collections.ts'

/** How much is sent at once. */
const BATCH = { documents: 1000, bytes: 8 << 20 }

const metadata = z.object({
  collectionName: z.string(),
  options: z.record(z.string(), z.unknown()),
  indexes: z.array(z.looseObject({ key: z.record(z.string(), z.custom<IndexDirection>()), name: z.string() })),
})

export const broughtName = (id: string, name: string): string => `${BROUGHT}${id}.${name}`

/** Makes every collection of a copy, with its indexes, under a name of its own. */
export async function bringCollections(
  db: Db,
  { folder, id, onProgress }: { folder: string; id: string; onProgress: OnProgress },
): Promise<Exchange> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.metadata.json')).sort()
  const brings: string[] = []
  for (const [done, file] of files.entries()) {
    onProgress(done, files.length)
    const {
      collectionName: name,
      options,
      indexes,
    } = metadata.parse(BSON.EJSON.parse(await readFile(join(folder, file), 'utf8')))
    const collection = await db.createCollection(broughtName(id, name), options)
    await fill(collection, join(folder, fileNames(name).documents))
    const own = indexes.filter((index) => index.name !== '_id_').map(({ v: _v, ns: _ns, ...index }) => index)
    if (own.length > 0) await collection.createIndexes(own)
    brings.push(name)
  }
  onProgress(files.length, files.length)
  const takes = (await collectionsOf(db)).map((c) => c.name)
  if (!(await isEmpty(db))) return { id, brings, takes }
  // A start makes collections before there is anything in them.
  for (const name of takes) await db.dropCollection(name)
  return { id, brings, takes: [] }
}

export async function isEmpty(db: Db): Promise<boolean> {
  for (const { name } of await collectionsOf(db)) if (await db.collection(name).findOne({})) return false
  return true
}

/** Numbers, ids and binary data go back as they came: nothing is made a value of JavaScript on the way. */
const AS_STORED = { promoteValues: false, promoteBuffers: false, bsonRegExp: true }

async function fill(collection: Collection, file: string): Promise<void> {
  let batch: BSON.Document[] = []
  let bytes = 0
  const send = async () => {
    if (batch.length > 0) await collection.insertMany(batch)
    batch = []
    bytes = 0
  }
  for await (const document of readBson(file)) {
    batch.push(BSON.deserialize(document, AS_STORED))
    bytes += document.byteLength
    if (batch.length === BATCH.documents || bytes >= BATCH.bytes) await send()
  }
  await send()
}
