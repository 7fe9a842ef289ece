import {
  commitTransaction,
  createLocalReq,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { tellAfter, tellBefore } from '../hooks/signal-publishing.ts'
import { refuseAsWhole } from '../messages/refuse.ts'
import { BIN, binContent, fieldAlong, type BinRow } from './bin-row.ts'
import { takeUpChanges } from './take-up-changes.ts'

/** Where what was put back is now. */
export interface Restored {
  collection: CollectionSlug
  id: string
}

/**
 * Makes a document of the bin again, as it was, with the rights and the checks of whoever makes anything. When something
 * has its name or its address meanwhile, or what it refers to is gone, it is refused with a sentence and stays in the bin.
 */
export async function restore(req: PayloadRequest, kinds: readonly Kind[], id: string): Promise<Restored> {
  const isOurs = await initTransaction(req)
  try {
    const restored = await restoreWithin(req, kinds, id)
    if (isOurs) await commitTransaction(req)
    return restored
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function restoreWithin(req: PayloadRequest, kinds: readonly Kind[], id: string): Promise<Restored> {
  const { payload } = req
  const {
    docs: [row],
  } = await payload.find({
    collection: BIN,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: inTransaction(req),
  })
  const kind = kinds.find((k) => k.kind === row?.kind)
  if (row === undefined || kind === undefined) throw new NotFound(req.t)
  const { doc, references, along, changes } = binContent.parse(row.content)
  const data = { ...doc, ...(await findReferences(req, kinds, kind, references)) } as Record<string, unknown>

  const within = await createLocalReq(
    { req: inTransaction(req), user: req.user ?? undefined, locale: 'all', context: { isImport: true } },
    payload,
  )
  const { collection } = kind
  if ((await payload.collections[collection].config.access.create({ req: within, data })) !== true)
    throw new Forbidden(req.t)
  await tellBefore(req, collection)
  // Payload takes all languages at once when a document is made; its types do not know. What was a draft is one again.
  const made = await payload.create({
    collection,
    data: data as never,
    draft: kind.hasDrafts && doc['_status'] !== 'published',
    depth: 0,
    req: within,
  })
  for (const [beside, rows] of Object.entries(along))
    for (const fields of rows)
      await payload.db.create({
        collection: beside as CollectionSlug,
        data: { ...fields, [fieldAlong(collection)]: made.id },
        req: inTransaction(req),
        returning: false,
      })
  await takeUpChanges(req, kind, { document: row.document, changes }, { ...made, id: String(made.id) })
  await tellAfter(req, collection, { ...made, id: String(made.id) })
  await payload.db.deleteOne({ collection: BIN, where: { id: { equals: id } }, req: inTransaction(req) })
  return { collection, id: String(made.id) }
}

/** The database ids of what a document refers to, as they are now. */
async function findReferences(
  req: PayloadRequest,
  kinds: readonly Kind[],
  kind: Kind,
  references: BinRow['content']['references'],
): Promise<Record<string, string | string[]>> {
  const found: Record<string, string | string[]> = {}
  const missing: string[] = []
  for (const [field, target] of Object.entries(kind.references)) {
    const wanted = references[field]
    const collection = kinds.find((k) => k.kind === target)?.collection
    if (wanted === undefined || collection === undefined) continue
    const keys = [wanted].flat()
    const { docs } = await req.payload.find({
      collection,
      where: { key: { in: keys } },
      pagination: false,
      depth: 0,
      draft: true,
      select: { key: true },
      req: inTransaction(req),
    })
    const ids = new Map((docs as { id: string; key?: unknown }[]).map(({ id, key }) => [key, id]))
    // What is only pointed at may go without; what a document is of may not.
    const isNeeded = !(kind.late ?? []).some((late) => late === field)
    missing.push(...keys.filter((key) => isNeeded && !ids.has(key)))
    const there = keys.flatMap((key) => ids.get(key) ?? [])
    found[field] = Array.isArray(wanted) ? there : there[0]!
  }
  if (missing.length > 0)
    throw refuseAsWhole(req, 400, [{ path: '', code: 'binNeeds', params: { names: missing.join(', ') } }])
  return found
}
