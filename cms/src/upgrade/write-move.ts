import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { keepContent } from '../changes/stored-changes.ts'
import type { Doc } from '../document/doc.ts'
import { idOf } from '../document/id-of.ts'
import { tellAhead } from '../editing/log-ahead.ts'
import type { Planned } from './plan-of.ts'
import type { Move } from './plan-move.ts'

interface Of {
  collection: CollectionSlug
  target: string
  document: string
  stored: Doc
  /** When the newest draft was saved. */
  draftedAt: IsoInstant
  plan: Planned | undefined
}

/** Writes what a document's versions become, past the hooks of content: nothing of it is published anew. */
export async function writeMove(req: PayloadRequest, { past, open, content }: Move, of: Of): Promise<void> {
  const { collection, document, stored, target, draftedAt, plan } = of
  const { db } = req.payload
  const kommune = idOf(stored['kommune']) ?? null
  const add = (data: Doc) =>
    db.create({
      collection: 'changes',
      req,
      data: { document, kommune, target, ...NOTHING, ...data },
      returning: false,
    })
  for (const { isFound: _isFound, of: _of, lang, content: held, ...row } of past)
    await add({ ...row, lang: lang ?? null, content: keepContent(held), kind: 'functional', state: 'published' })
  for (const { lang, content: held, from, ...row } of open) {
    const isPlanned = row.state === 'approved'
    const who = isPlanned ? { by: plan?.by ?? null, byUser: plan?.byUser ?? null } : {}
    const approved = isPlanned
      ? { approvedBy: plan?.by ?? null, approvedByUser: plan?.byUser ?? null, approvedAt: plan?.at }
      : {}
    await add({
      ...row,
      ...who,
      ...approved,
      lang: lang ?? null,
      content: keepContent(held),
      from: from ?? null,
      rev: Number(stored['rev'] ?? 0),
      at: isPlanned ? (plan?.at ?? draftedAt) : draftedAt,
    })
  }
  if (content) {
    const { id: _id, createdAt: _createdAt, key: _key, _status, ...fields } = content
    const data = {
      ...fields,
      ...(collection === 'overrides' && { kommune: stored['kommune'], service: stored['service'] }),
    }
    await db.updateOne({ collection, id: document, data, req, returning: false })
  }
  if (open.some(({ state }) => state === 'approved')) await tellAhead(req, 'changes')
}

/** What nothing is said of. */
const NOTHING = { why: null, from: null, bundle: null, comment: null, by: null, byUser: null }
