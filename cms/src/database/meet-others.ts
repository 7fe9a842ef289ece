import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction } from './in-transaction.ts'

/**
 * Writes a row that everybody writes who decides the same question, so that of two transactions at once, also from two
 * servers, MongoDB lets one through. What is read after it is what holds when the transaction ends.
 */
export async function meetOthers(req: PayloadRequest, question: string): Promise<void> {
  const call = { collection: 'publishing-notes', depth: 0, req: inTransaction(req) } as const
  const {
    docs: [row],
  } = await req.payload.find({ ...call, where: { name: { equals: question } }, limit: 1, pagination: false })
  const value = { note: randomUUID() }
  if (row) await req.payload.update({ ...call, id: row.id, data: { value } })
  else await req.payload.create({ ...call, data: { name: question, value } })
}
