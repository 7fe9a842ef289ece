import { change, WHOLE, withoutPast, type Change, type ChangeState } from '@innbyggarportal/shared-content/contract'
import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { Doc } from '../document/doc.ts'

/** Content as it is kept: a json field takes no bare text. Nothing is kept where a field is to be empty. */
const kept = z.object({ is: z.unknown() })

/** Stands for whoever did what nobody is known to have done. */
export const NOBODY = '-'

/** Content as a row keeps it. */
export const keepContent = (content: unknown): { is: unknown } | null =>
  content === undefined ? null : { is: content }

/** A row of `changes` as the contract has it. Throws on one no program has written. */
export const toChange = (row: Doc): Change => change.parse(keptChange(row))

/** The same, not yet read by the contract. */
export function keptChange(row: Doc): Doc {
  const { target, lang, content, kind, why, from, comment, bundle, byUser, at } = row
  const name = String(target)
  const held = kept.safeParse(content)
  const written = new Date(String(at))
  return {
    id: row['id'],
    target: { kind: name.slice(0, name.indexOf('/')), key: name.slice(name.indexOf('/') + 1) },
    field: row['field'],
    ...(lang ? { lang } : {}),
    ...(held.success && { content: row['field'] === WHOLE ? withoutPast(held.data.is) : held.data.is }),
    base: row['base'],
    rev: row['rev'],
    kind,
    ...(why ? { why } : {}),
    ...(from ? { from } : {}),
    ...(bundle ? { bundle } : {}),
    state: row['state'],
    ...(comment ? { comment } : {}),
    by: byUser ?? NOBODY,
    at: Number.isNaN(written.getTime()) ? at : written.toISOString(),
  }
}

/** A change with the database id of the document it is of, and of the kommune that has it alone. */
export interface StoredChange extends Change {
  readonly document: string
  readonly kommune?: string | undefined
}

/** Not published yet, and not given up: somebody still works on it, or looks at it. */
export const OPEN: readonly ChangeState[] = ['draft', 'waiting', 'sentBack']
export const isOpen = ({ state }: Pick<Change, 'state'>): boolean => OPEN.includes(state)

/** Changes, in the order they were written, or in that of the history. A row that is damaged is passed by: it may stop nothing else. */
export async function readChanges(
  payload: Payload,
  where: Where,
  req: Partial<PayloadRequest> = {},
  sort: 'at' | 'position' = 'at',
): Promise<StoredChange[]> {
  const { docs } = await payload.find({ collection: 'changes', where, sort, pagination: false, depth: 0, req })
  return docs.flatMap((doc): StoredChange[] => {
    const { data } = change.safeParse(keptChange({ ...doc }))
    return data ? [{ ...data, document: doc.document, ...(doc.kommune && { kommune: doc.kommune }) }] : []
  })
}

/** Not published yet, and not given up. */
export const UNPUBLISHED: readonly ChangeState[] = [...OPEN, 'approved']

/** The changes of one document that are open, or approved and not yet published. */
export const readUnpublished = (payload: Payload, document: string, req: Partial<PayloadRequest> = {}) =>
  readChanges(payload, { and: [{ document: { equals: document } }, { state: { in: [...UNPUBLISHED] } }] }, req)
