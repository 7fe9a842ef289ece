import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { BIN, toBinRow } from '../bin/bin-row.ts'
import { putInBin } from '../bin/put-in-bin.ts'
import type { Doc, KeyOf } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { namingFields, recordIdOf } from '../door/kinds/record-id.ts'

/**
 * Gives the documents of an older installation the names of their records, at the start of whoever opens the database.
 * Two that are one record come of two people who saved at once, before this was held. The one the portals show stays; the
 * other goes to the bin, where it stays until somebody has looked at it, and the operator is told.
 */
export async function nameOldRecords(payload: Payload, kinds: readonly Kind[]): Promise<void> {
  const unnamed: Kind[] = []
  for (const kind of kinds) {
    const where = { recordId: { exists: false } }
    if ((await payload.count({ collection: kind.collection, where })).totalDocs > 0) unnamed.push(kind)
  }
  if (unnamed.length === 0) return
  const req = await createLocalReq({}, payload)
  const keyOf = await readKeys(payload, kinds)
  for (const kind of unnamed) {
    const docs = await readAll(payload, kind)
    const byName = Map.groupBy(docs, (doc) => recordIdOf(kind, doc, keyOf))
    for (const [recordId, same] of byName) {
      if (recordId === undefined) continue
      const holder = same.length === 1 ? same[0]! : await chooseHolder(payload, kind, same, keyOf)
      for (const double of same) if (double !== holder) await putAwayDouble(req, kind, double, recordId)
      if (holder['recordId'] === recordId) continue
      await payload.db.updateOne({
        collection: kind.collection,
        id: String(holder['id']),
        data: { recordId, updatedAt: holder['updatedAt'] },
        returning: false,
      })
    }
  }
}

async function readKeys(payload: Payload, kinds: readonly Kind[]): Promise<KeyOf> {
  const keys = new Map<string, string>()
  for (const { collection } of kinds.filter((kind) => namingFields(kind).includes('key'))) {
    const { docs } = await payload.find({ collection, pagination: false, depth: 0, select: { key: true } })
    for (const { id, key } of docs as { id: string; key?: unknown }[]) if (typeof key === 'string') keys.set(id, key)
  }
  return (id) => (id === undefined ? undefined : keys.get(id))
}

/** In the order in which the portals read them. */
async function readAll(payload: Payload, kind: Kind): Promise<Doc[]> {
  const { docs } = await payload.find({
    collection: kind.collection,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    select: Object.fromEntries([...namingFields(kind), 'recordId', 'updatedAt'].map((field) => [field, true as const])),
  })
  return docs.map((doc) => ({ ...doc }))
}

/** Which of several that are one record the portals show: the last that is published and can be read, as a snapshot has it. */
async function chooseHolder(payload: Payload, kind: Kind, same: readonly Doc[], keyOf: KeyOf): Promise<Doc> {
  const shown: Doc[] = []
  for (const doc of same) {
    const whole = await wholeOf(payload, kind, doc)
    if ((!kind.hasDrafts || whole['_status'] === 'published') && readDocument(kind, whole, keyOf).record)
      shown.push(doc)
  }
  return shown.at(-1) ?? same.at(-1)!
}

async function putAwayDouble(req: PayloadRequest, kind: Kind, double: Doc, recordId: string): Promise<void> {
  const { payload } = req
  const { collection } = kind
  const id = String(double['id'])
  const isThere: Where = { and: [{ document: { equals: id } }, { why: { equals: 'double' } }] }
  // A start that was cut off may have written the row and not yet taken the document away.
  if ((await payload.count({ collection: BIN, where: isThere })).totalDocs === 0)
    await putInBin(req, await toBinRow(req, kind, await wholeOf(payload, kind, double)), 'double')
  if (payload.collections[collection].config.versions)
    await payload.db.deleteVersions({ collection, where: { parent: { equals: id } } })
  await payload.db.deleteOne({ collection, where: { id: { equals: id } }, returning: false })
  payload.logger.warn(`There were two of ${recordId}. The one no portal showed (${id}) is now in the bin of the admin.`)
}

async function wholeOf(payload: Payload, kind: Kind, { id }: Doc): Promise<Doc> {
  const doc = await payload.findByID({
    collection: kind.collection,
    id: String(id),
    draft: false,
    depth: 0,
    locale: 'all',
  })
  return { ...doc }
}
