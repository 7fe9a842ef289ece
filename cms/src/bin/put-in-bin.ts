import type { PayloadRequest } from 'payload'
import { signature } from '../access/signature.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { BIN, type BinRow } from './bin-row.ts'

/** Why something is in the bin: somebody deleted it, or it was there twice and no portal showed it. */
export type WhyInBin = 'deleted' | 'double'

/** Writes a row of the bin on behalf of whoever sent the request. */
export async function putInBin(req: PayloadRequest, row: BinRow, why: WhyInBin): Promise<void> {
  await req.payload.create({
    collection: BIN,
    depth: 0,
    req: inTransaction(req),
    data: {
      ...row,
      name: row.name ?? null,
      kommune: row.kommune ?? null,
      content: { ...row.content },
      at: new Date().toISOString(),
      ...signature(req.user),
      why,
    },
  })
}
