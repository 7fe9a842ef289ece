import { osloDate, recordId, WHOLE, type Change } from '@innbyggarportal/shared-content/contract'
import { contentAt, parseChange } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { readChanges, type StoredChange } from '../changes/stored-changes.ts'
import { addChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import { digestOf } from '../document/digest-of.ts'
import { idOf } from '../document/id-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { refuseAsWhole, refuseWhole } from '../messages/refuse.ts'
import { keysOfReferences } from './keys-of-references.ts'
import { reviewerOf } from './reviewer-of.ts'

/** What somebody proposes of a document: a field, in one language or all, with what it is to hold, and from when. */
export type Proposal = Pick<Change, 'field' | 'lang' | 'content' | 'kind' | 'why' | 'from' | 'bundle'> & {
  document: string
}

/**
 * Writes a draft of one change on behalf of whoever sent the request, beside whatever others draft of the same. Refuses
 * with 404 a document she may write nothing of, with 400 what the contract does not take, and a day that is past.
 */
export async function propose(
  req: PayloadRequest,
  kind: Kind,
  { document, ...proposal }: Proposal,
): Promise<StoredChange> {
  const stored = await storedDocument(req, kind.collection, document)
  const kommune = stored && (kind.kind === 'kommune' ? document : idOf(stored['kommune']))
  if (stored === null || !reviewerOf(req, kommune ?? undefined).mayWrite) throw refuseWhole(req, 404, 'noDocument')
  const { record, problems } = readDocument(kind, stored, await keysOfReferences(req, kind, stored))
  if (record === undefined) throw refuseAsWhole(req, 400, problems)
  const isTaking = proposal.field === WHOLE
  if (isTaking && (!kind.hasDrafts || proposal.content !== undefined)) throw refuseWhole(req, 400, 'noWhole')
  const name = recordId(record)
  const [, ...key] = name.split('/')
  const at = new Date().toISOString()
  if (proposal.from !== undefined && proposal.from < osloDate(at))
    throw refuseWhole(req, 400, 'pastDay', { day: proposal.from })
  const target = { kind: kind.kind, key: key.join('/') }
  const place = { target, field: proposal.field, ...(proposal.lang && { lang: proposal.lang }) }
  const read = parseChange({
    ...proposal,
    ...place,
    id: 'new',
    base: digestOf(contentAt(record, place)),
    rev: Number(stored['rev'] ?? 0),
    state: 'draft',
    by: String(req.user?.id ?? '-'),
    at,
  })
  if (read.problems) throw refuseAsWhole(req, 400, read.problems)
  const { id: _id, target: _target, by: _by, at: _at, ...written } = read.value
  const id = await addChange(req, {
    ...written,
    lang: written.lang,
    content: written.content,
    target: name,
    document,
    kommune: kommune ?? undefined,
  })
  const [change] = await readChanges(req.payload, { id: { equals: id } }, inTransaction(req))
  return change!
}
