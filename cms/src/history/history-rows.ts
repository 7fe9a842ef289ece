import {
  parseContract,
  record as recordSchema,
  startOfOsloDay,
  type Change,
  type ChangeKind,
  type ContentRecord,
  type IsoDate,
  type IsoInstant,
} from '@innbyggarportal/shared-content/contract'
import { applyChanges, type Standing } from '@innbyggarportal/shared-content/changes'
import type { Payload, PayloadRequest } from 'payload'
import { signature } from '../access/signature.ts'
import { keepContent, toChange } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { digestOf } from '../document/digest-of.ts'
import type { HistoryRow, NewestRow } from './plan-history.ts'

const collection = 'changes'
/**
 * The newest row of the history of a record that stands as is said; undefined when it has none. A row that an older contract
 * digested is digested anew, so that no new reading of the same record looks like a write nobody recorded.
 */
export async function newestRow(
  req: PayloadRequest,
  target: string,
  standing: Standing,
): Promise<NewestRow | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ target: { equals: target } }, { position: { exists: true } }] },
    sort: '-position',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { position: true, rev: true, after: true },
    req: inTransaction(req),
  })
  const newest = docs[0] && ({ ...docs[0] } as NewestRow)
  const now = digestOf(standing)
  if (newest === undefined || newest.after === now) return newest
  const told = applyChanges(undefined, await readHistory(req.payload, target, inTransaction(req)))
  const { value } = parseContract<ContentRecord>(recordSchema, told)
  return value !== undefined && digestOf(value) === now ? { ...newest, after: now } : newest
}

interface Written {
  document: string
  /** The database id of the kommune it belongs to alone. */
  kommune: string | undefined
  kind: ChangeKind
  from: IsoDate | undefined
}

/** Writes rows of the history on behalf of whoever sent the request. */
export async function addHistory(
  req: PayloadRequest,
  rows: readonly HistoryRow[],
  { document, kommune, kind, from }: Written,
): Promise<void> {
  const at = new Date().toISOString()
  for (const { isFound, lang, content, of, ...row } of rows) {
    const within = { collection, depth: 0, req: inTransaction(req) } as const
    if (of !== undefined) {
      const { position, rev, after, base } = row
      const data = { position, rev, after, base, state: 'published' as const, ...(await whenInForce(req, of, at)) }
      await req.payload.update({ ...within, id: of, data })
      continue
    }
    await req.payload.create({
      ...within,
      data: {
        ...row,
        document,
        kommune: kommune ?? null,
        lang: lang ?? null,
        content: keepContent(content),
        kind: isFound ? 'functional' : kind,
        from: isFound ? null : (from ?? null),
        state: 'published',
        ...(isFound ? { by: null, byUser: null } : signature(req.user)),
        at,
      },
    })
  }
}

/** When a change came in force: at the beginning of its day where it was approved before; else now, by whoever publishes it. */
async function whenInForce(req: PayloadRequest, id: string, now: IsoInstant) {
  const { from, approvedAt } = await req.payload.findByID({ collection, id, depth: 0, req: inTransaction(req) })
  if (!approvedAt) {
    const { by, byUser } = signature(req.user)
    return { approvedBy: by, approvedByUser: byUser, approvedAt: now, at: now }
  }
  const approved = new Date(approvedAt).toISOString()
  const begins = from ? startOfOsloDay(from) : approved
  return { at: begins > approved ? begins : approved }
}

/** The history of a record, oldest first. */
export async function readHistory(
  payload: Payload,
  target: string,
  req: Partial<PayloadRequest> = {},
): Promise<Change[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ target: { equals: target } }, { state: { equals: 'published' } }] },
    sort: 'position',
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map((doc) => toChange({ ...doc }))
}
