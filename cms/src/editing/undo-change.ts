import { canonicalJson, WHOLE, type Change } from '@innbyggarportal/shared-content/contract'
import { applyChanges, contentAt } from '@innbyggarportal/shared-content/changes'
import { mayDo, ownerOfRight } from '@innbyggarportal/shared-content/rights'
import type { PayloadRequest } from 'payload'
import { sessionOf } from '../access/index.ts'
import { kindOfRights } from '../access/reviewer-for.ts'
import { readChanges, type StoredChange } from '../changes/stored-changes.ts'
import { addChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { digestOf } from '../document/digest-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { refuseWhole } from '../messages/refuse.ts'
import { findChange, type FoundChange } from './find-change.ts'
import { keysOfReferences } from './keys-of-references.ts'
import { publishChanges } from './publish-changes.ts'

/**
 * «Angre denne endringa»: publishes a new change that puts back what stood before a published one; the history keeps
 * both. Refuses with 404 what she may not publish, and with 409 what has been written over since, or stands no more.
 */
export async function undoChange(req: PayloadRequest, kinds: readonly Kind[], id: string): Promise<StoredChange> {
  const found = await findChange(req, kinds, id)
  const why = await cannotUndo(req, found)
  if (why) throw refuseWhole(req, why === 'noChange' ? 404 : 409, why)
  const undoing = await addUndoing(req, found)
  await publishChanges(req, found.kind, found.change.document, [undoing])
  const [added] = await readChanges(req.payload, { id: { equals: undoing } }, inTransaction(req))
  return added!
}

/** Why a change cannot be undone by whoever sent the request; undefined when it can. */
export async function cannotUndo(
  req: PayloadRequest,
  { change, kind, stored, kommune }: FoundChange,
): Promise<'noChange' | 'changedSince' | undefined> {
  const rights = await kindOfRights(req, change)
  if (!mayDo(sessionOf(req)?.held ?? [], 'publish', rights, ownerOfRight(rights, kommune))) return 'noChange'
  const { record } = readDocument(kind, stored, await keysOfReferences(req, kind, stored))
  const stands = change.field !== WHOLE && change.state === 'published' && record !== undefined
  return stands && isSame(contentAt(record, change), change.content) ? undefined : 'changedSince'
}

/** Writes the change that puts back what stood before another, approved and yet to be published; gives its id. */
export async function addUndoing(req: PayloadRequest, { change, stored, kommune }: FoundChange): Promise<string> {
  return addChange(req, {
    target: `${change.target.kind}/${change.target.key}`,
    document: change.document,
    kommune,
    field: change.field,
    lang: change.lang,
    content: await contentBefore(req, change),
    base: digestOf(change.content),
    rev: Number(stored['rev'] ?? 0),
    kind: change.kind,
    why: undefined,
    from: undefined,
    bundle: undefined,
    state: 'approved',
  })
}

/** What stood where a change is of, before it was published. */
async function contentBefore(req: PayloadRequest, change: StoredChange): Promise<unknown> {
  const history: Change[] = await readChanges(
    req.payload,
    { and: [{ document: { equals: change.document } }, { state: { equals: 'published' } }] },
    inTransaction(req),
    'position',
  )
  const before = history.slice(
    0,
    history.findIndex(({ id }) => id === change.id),
  )
  return contentAt(applyChanges(undefined, before), change)
}

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)
