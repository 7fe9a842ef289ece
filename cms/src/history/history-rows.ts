import type { Change, ChangeKind, IsoDate } from '@innbyggarportal/shared-content/contract'
import type { Payload, PayloadRequest } from 'payload'
import { signature } from '../access/signature.ts'
import { keepContent, toChange } from '../changes/stored-change.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { HistoryRow, NewestRow } from './plan-history.ts'

const collection = 'changes'
/** The newest row of the history of a record; undefined when it has none. */
export async function newestRow(req: PayloadRequest, target: string): Promise<NewestRow | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { target: { equals: target } },
    sort: '-position',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { position: true, rev: true, after: true },
    req: inTransaction(req),
  })
  return docs[0]
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
  for (const { isFound, lang, content, ...row } of rows)
    await req.payload.create({
      collection,
      depth: 0,
      req: inTransaction(req),
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

/** The history of a record, oldest first. */
export async function readHistory(payload: Payload, target: string): Promise<Change[]> {
  const { docs } = await payload.find({
    collection,
    where: { target: { equals: target } },
    sort: 'position',
    pagination: false,
    depth: 0,
  })
  return docs.map((doc) => toChange({ ...doc }))
}
