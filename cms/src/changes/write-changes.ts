import type { Change, ChangeState } from '@innbyggarportal/shared-content/contract'
import type { PayloadRequest } from 'payload'
import { signature } from '../access/signature.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { keepContent } from './stored-changes.ts'

const collection = 'changes'
const now = () => new Date().toISOString()

/** A change as somebody writes it, and whose document it is of. */
export interface WrittenChange extends Pick<
  Change,
  'field' | 'lang' | 'content' | 'base' | 'rev' | 'kind' | 'why' | 'from' | 'bundle' | 'state'
> {
  /** The name of the record. */
  target: string
  document: string
  /** The database id of the kommune it belongs to alone. */
  kommune: string | undefined
}

/** Writes a new change on behalf of whoever sent the request; gives its id. */
export async function addChange(req: PayloadRequest, { lang, content, why, from, bundle, ...rest }: WrittenChange) {
  const { id } = await req.payload.create({
    collection,
    depth: 0,
    req: inTransaction(req),
    data: {
      ...rest,
      kommune: rest.kommune ?? null,
      lang: lang ?? null,
      content: keepContent(content),
      why: why ?? null,
      from: from ?? null,
      bundle: bundle ?? null,
      ...signature(req.user),
      ...(rest.state === 'approved' && approvedBy(req)),
      at: now(),
    },
  })
  return id
}

/** Writes a change that is open anew: other content, another day, another kind; and another bundle, when one is named. */
export async function rewriteChange(
  req: PayloadRequest,
  id: string,
  { content, base, kind, from, state, bundle }: Pick<Change, 'content' | 'base' | 'kind' | 'from' | 'state' | 'bundle'>,
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    depth: 0,
    req: inTransaction(req),
    data: {
      content: keepContent(content),
      base,
      kind,
      from: from ?? null,
      ...(bundle !== undefined && { bundle }),
      state,
      ...(state === 'approved' && approvedBy(req)),
      at: now(),
    },
  })
}

/** Has a change belong to a bundle, or to none. */
export async function bundleChange(req: PayloadRequest, id: string, bundle: string | null): Promise<void> {
  await req.payload.update({ collection, id, depth: 0, req: inTransaction(req), data: { bundle } })
}

/** Moves a change to another state, with the reason of whoever sends it back and the day it is approved for. */
export async function moveChange(
  req: PayloadRequest,
  id: string,
  state: ChangeState,
  { comment, from }: { comment?: string | undefined; from?: string | undefined } = {},
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    depth: 0,
    req: inTransaction(req),
    data: {
      state,
      ...(comment !== undefined && { comment }),
      ...(from !== undefined && { from }),
      // From now on it counts as written now: over what came in force meanwhile.
      ...(state === 'approved' && { ...approvedBy(req), at: now() }),
    },
  })
}

/** Takes up a change again that was given up with its document, where it stood, now that the document has another id. */
export async function takeUpChange(
  req: PayloadRequest,
  id: string,
  data: { document: string; kommune: string | null; state: ChangeState },
): Promise<void> {
  await req.payload.update({ collection, id, depth: 0, req: inTransaction(req), data })
}

/** Who approved a change, as its row keeps it. */
function approvedBy(req: PayloadRequest) {
  const { by, byUser } = signature(req.user)
  return { approvedBy: by, approvedByUser: byUser, approvedAt: now() }
}
