import type { PayloadRequest } from 'payload'
import { readChanges, UNPUBLISHED, type StoredChange } from '../../changes/stored-changes.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { refuseWhole } from '../../messages/refuse.ts'
import { inBundle } from './bundle.ts'

/** The unpublished members of every bundle that some changes are of, each of its own owner. */
export async function bundledWith(req: PayloadRequest, changes: readonly StoredChange[]): Promise<StoredChange[]> {
  const bundles = changes.flatMap(({ bundle, kommune }) => (bundle === undefined ? [] : { bundle, kommune }))
  if (bundles.length === 0) return []
  const or = bundles.map((bundle) => inBundle(bundle, UNPUBLISHED))
  return readChanges(req.payload, { or }, inTransaction(req))
}

/** Whether two changes are of one bundle. */
export const isTogether = (a: StoredChange, b: StoredChange): boolean =>
  a.bundle !== undefined && a.bundle === b.bundle && a.kommune === b.kommune

/** Refuses with 409 to publish changes, or to take back what is planned, without the rest of the bundle they are of. */
export async function refuseBundled(req: PayloadRequest, changes: readonly StoredChange[]): Promise<void> {
  const all = new Set(changes.map(({ id }) => id))
  const left = (await bundledWith(req, changes)).find(({ id }) => !all.has(id))
  if (left !== undefined) throw refuseWhole(req, 409, 'isBundled', { bundle: left.bundle! })
}
