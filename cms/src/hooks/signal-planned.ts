import type { CollectionAfterChangeHook } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'

/**
 * Tells whoever publishes that something is planned, or is no more: it may be due already, and its day may be the next
 * minute. The row comes with the change or not at all. The history and what people work on tell nothing.
 */
export const signalPlanned: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const states: unknown[] = [doc.state, previousDoc?.state]
  if (req.context['isImport'] === true || !states.includes('approved')) return
  const { document, kommune } = doc as { document: string; kommune?: string | null }
  await req.payload.create({
    collection: 'publish-requests',
    data: {
      at: new Date().toISOString(),
      what: collection.slug,
      by: req.user?.id ?? null,
      document,
      kommune: kommune ?? null,
    },
    req: inTransaction(req),
  })
}
