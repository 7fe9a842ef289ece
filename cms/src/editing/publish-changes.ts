import type { PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { Kind } from '../door/kinds/kind.ts'

/** Writes changes that are approved into their document, in one write, which holds it to every rule there is. */
export async function publishChanges(
  req: PayloadRequest,
  { collection }: Kind,
  document: string,
  ids: readonly string[],
): Promise<void> {
  await req.payload.update({
    collection,
    id: document,
    depth: 0,
    user: req.user,
    data: {},
    // The right was asked already, of the table of review: whoever stands in may publish this, and nothing else.
    context: { publishes: [...ids], isDecision: true },
    req: inTransaction(req),
  })
}
