import type { ContentRecord } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { withRetry } from '../database/with-retry.ts'
import type { CmsProblem } from '../messages/said.ts'
import type { BringTarget } from './bring-record.ts'
import type { Kind } from './kinds/kind.ts'
import { missingReferences } from './missing-references.ts'

/** Writes the references of a record to kinds that come after it, once those are there. Gives the ones that point at nothing. */
export async function writeLate(
  payload: Payload,
  kind: Kind,
  { record, documentId, current, bringsHistory, idOf }: Omit<BringTarget, 'keyOf'>,
): Promise<CmsProblem[]> {
  const keysIn = (of: ContentRecord | undefined, field: string) => [of?.[field as keyof ContentRecord] ?? []].flat()
  const fields = (kind.late ?? []).filter((field) => keysIn(record, field).join() !== keysIn(current, field).join())
  if (documentId === undefined || fields.length === 0) return []
  const data = Object.fromEntries(fields.map((field) => [field, kind.write(record, idOf).shared[field]]))
  await withRetry(() =>
    payload.update({
      collection: kind.collection,
      id: documentId,
      depth: 0,
      context: { isImport: true, bringsHistory },
      data: data as never,
    }),
  )
  return missingReferences(kind, record, idOf, { isLate: true })
}
