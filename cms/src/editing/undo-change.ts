import { canonicalJson, WHOLE, type Change } from '@innbyggarportal/shared-content/contract'
import { applyChanges, contentAt } from '@innbyggarportal/shared-content/changes'
import { mayDo } from '@innbyggarportal/shared-content/rights'
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
import { findChange } from './find-change.ts'
import { keysOfReferences } from './keys-of-references.ts'
import { publishChange } from './take-step.ts'

/**
 * «Angre denne endringa»: publishes a new change that puts back what stood before a published one; the history keeps
 * both. Refuses with 404 what she may not publish, and with 409 what has been written over since, or stands no more.
 */
export async function undoChange(req: PayloadRequest, kinds: readonly Kind[], id: string): Promise<StoredChange> {
  const { change, kind, stored, kommune } = await findChange(req, kinds, id)
  const rights = await kindOfRights(req, change)
  if (!mayDo(sessionOf(req)?.held ?? [], 'publish', rights, kommune)) throw refuseWhole(req, 404, 'noChange')
  const { record } = readDocument(kind, stored, await keysOfReferences(req, kind, stored))
  const stands = change.field !== WHOLE && change.state === 'published' && record !== undefined
  if (!stands || !isSame(contentAt(record, change), change.content)) throw refuseWhole(req, 409, 'changedSince')

  const before = await contentBefore(req, change)
  const name = `${change.target.kind}/${change.target.key}`
  const { field, lang, kind: changeKind } = change
  const [content, base] = [before, digestOf(change.content)]
  const rev = Number(stored['rev'] ?? 0)
  const undoing = await addChange(req, {
    target: name,
    document: change.document,
    kommune,
    field,
    lang,
    content,
    base,
    rev,
    kind: changeKind,
    why: undefined,
    from: undefined,
    bundle: undefined,
    state: 'approved',
  })
  const [added] = await readChanges(req.payload, { id: { equals: undoing } }, inTransaction(req))
  await publishChange(req, kind, added!)
  return { ...added!, state: 'published' }
}

/** What stood where a change is of, before it was published. */
async function contentBefore(req: PayloadRequest, change: StoredChange): Promise<unknown> {
  const history: Change[] = await readChanges(
    req.payload,
    { and: [{ document: { equals: change.document } }, { state: { equals: 'published' } }] },
    inTransaction(req),
    'position',
  )
  return contentAt(
    applyChanges(
      undefined,
      history.slice(
        0,
        history.findIndex(({ id }) => id === change.id),
      ),
    ),
    change,
  )
}

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)
