import { osloDate, recordId, WHOLE, type Change } from '@innbyggarportal/shared-content/contract'
import { contentAt, parseChange } from '@innbyggarportal/shared-content/changes'
import { mayDo, ownerOfRight } from '@innbyggarportal/shared-content/rights'
import type { PayloadRequest } from 'payload'
import { sessionOf } from '../access/index.ts'
import { kindOfRights } from '../access/reviewer-for.ts'
import { readChanges, type StoredChange } from '../changes/stored-changes.ts'
import { addChange } from '../changes/write-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import { digestOf } from '../document/digest-of.ts'
import { idOf } from '../document/id-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { readDocument } from '../door/kinds/read-document.ts'
import { refuseAsWhole, refuseWhole } from '../messages/refuse.ts'
import { refuseBundle } from './bundles/check-bundle.ts'
import { refuseClash } from './names/refuse-clash.ts'
import { keysOfReferences } from './keys-of-references.ts'
import { asRecord } from './lay-changes.ts'

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
  if (stored === null) throw refuseWhole(req, 404, 'noDocument')
  const kommune = kind.kind === 'kommune' ? document : idOf(stored['kommune'])
  const keyOf = await keysOfReferences(req, kind, stored)
  const name = recordId(asRecord(kind, stored, keyOf))
  const target = { kind: kind.kind, key: name.slice(name.indexOf('/') + 1) }
  const rights = await kindOfRights(req, { target, field: proposal.field })
  const held = sessionOf(req)?.held ?? []
  if (!(['draft', 'publish'] as const).some((verb) => mayDo(held, verb, rights, ownerOfRight(rights, kommune))))
    throw refuseWhole(req, 404, 'noDocument')

  const { record, problems } = readDocument(kind, stored, keyOf)
  if (record === undefined) throw refuseAsWhole(req, 400, problems)
  if (proposal.field === WHOLE && (!kind.hasDrafts || proposal.content !== undefined))
    throw refuseWhole(req, 400, 'noWhole')
  const at = new Date().toISOString()
  if (proposal.from !== undefined && proposal.from < osloDate(at))
    throw refuseWhole(req, 400, 'pastDay', { day: proposal.from })
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
  await refuseClash(req, kind, { ...read.value, document })
  if (proposal.bundle !== undefined) await refuseBundle(req, kind, stored, { bundle: proposal.bundle, kommune })
  const { id: _id, target: _target, by: _by, at: _at, ...written } = read.value
  const id = await addChange(req, {
    ...written,
    lang: written.lang,
    content: written.content,
    target: name,
    document,
    kommune,
  })
  const [change] = await readChanges(req.payload, { id: { equals: id } }, inTransaction(req))
  return change!
}
