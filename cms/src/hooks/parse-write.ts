import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { refuseWith, refuseWhole } from '../messages/refuse.ts'
import type { CmsProblem } from '../messages/said.ts'
import { MAX_DOCUMENT } from '../requests/limits.ts'
import { withoutOwn } from '../requests/fields/own-fields.ts'
import { parseFields, type Reference } from '../requests/fields/parse-fields.ts'

/**
 * Parses what somebody sends to be stored, drafts as well as what is published: a value that could not be stored, or not
 * be read again, is refused at its field. What is Payload's own is not taken from outside.
 */
export const parseWrite: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.payloadAPI !== 'REST' || (operation !== 'create' && operation !== 'update')) return
  const sent: unknown = (args as { data?: unknown }).data ?? {}
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw refuseWhole(req, 400, 'badBody')
  if (JSON.stringify(sent).length > MAX_DOCUMENT)
    throw refuseWhole(req, 413, 'tooLarge', { size: `${MAX_DOCUMENT / 1000} kB` })
  const { data, faults, references } = parseFields(
    collection.flattenedFields,
    withoutOwn({ ...sent }, collection),
    req.locale,
  )
  const missing = faults.length > 0 || !req.user ? [] : await findMissing(req, references)
  if (faults.length + missing.length > 0)
    throw refuseWith({ req, collection: collection.slug }, [...faults, ...missing])
  ;(args as { data?: unknown }).data = data
}

/**
 * What is referred to and is not there. SQLite would answer with a fault of its own, MongoDB would store it. Read outside
 * the transaction, which on SQLite begins with its first question: a picture is treated after this, and nobody is to wait for it.
 */
async function findMissing(req: PayloadRequest, references: readonly Reference[]): Promise<CmsProblem[]> {
  const missing: CmsProblem[] = []
  for (const [collection, all] of Map.groupBy(references, (r) => r.collection)) {
    const isPossible = (id: string) => req.payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)
    const ids = [...new Set(all.map((r) => r.id).filter(isPossible))]
    const { docs } =
      ids.length === 0
        ? { docs: [] }
        : await req.payload.find({
            collection: collection as CollectionSlug,
            where: { id: { in: ids } },
            pagination: false,
            depth: 0,
            select: {},
          })
    const found = new Set(docs.map((d) => String(d.id)))
    missing.push(
      ...all
        .filter((r) => !found.has(r.id))
        .map((r): CmsProblem => ({ path: r.path, code: 'wrongReference', params: { field: r.label } })),
    )
  }
  return missing
}
