import { key, osloDate, parseContract } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDraftWrite } from '../access/index.ts'
import { readUnpublished, isOpen, type StoredChange } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import { idOf } from '../document/id-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { refuse, refuseWhole } from '../messages/refuse.ts'
import { refuseBundled } from './bundles/bound.ts'
import { refuseBundle } from './bundles/check-bundle.ts'
import { keepEditing } from './editing.ts'
import { fitting } from './fitting.ts'
import { inLayingOrder, readDue } from './read-laid.ts'

/** What a write may say besides the fields: the changes it publishes, by their ids, and the bundle of what it drafts. */
const said = z
  .looseObject({
    _status: z.unknown(),
    rev: z.unknown(),
    publishes: z.array(z.string()).max(1000).nullish(),
    bundle: z.unknown(),
  })
  .partial()

/**
 * Before a document is written: what the write is laid over. Always what is in force and not yet written, which is so
 * written along; for a draft, the drafts that stand; for a publication, the changes it names, or all that are open when
 * it says nothing but «published».
 */
export const noteEditing =
  (kind: Kind): CollectionBeforeOperationHook =>
  async ({ args, context, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return
    const { id, data } = args as { id?: string; data?: Record<string, unknown> }
    const isDraft = isDraftWrite(context)
    if (operation === 'create') {
      if (!isDraft) return
      if (!kind.hasDrafts) throw refuseWhole(req, 400, 'noDraft')
      if (data) data['_status'] = 'draft'
      return
    }
    const { publishes, bundle, rev: _rev, ...fields } = said.safeParse(data).data ?? {}
    if (data) for (const name of ['publishes', 'bundle']) delete data[name]
    const isBare = fields['_status'] === 'published' && Object.keys(fields).length === 1 && context['isImport'] !== true
    const isWanted = (change: StoredChange) =>
      isDraft || (publishes ? publishes.includes(change.id) : isBare) || idsSaid(context).includes(change.id)
    const lays = id === undefined ? await readDue(req, kind) : await laysFor(req, kind, id, isWanted)
    const isOwnStep = idsSaid(context).length > 0
    if (!isDraft && !isOwnStep) await refuseBundled(req, lays.filter(isOpen))
    keepEditing(req, {
      collection: kind.collection,
      isDraft,
      lays,
      publishes: isDraft ? [] : lays.filter((c) => isOpen(c) || idsSaid(context).includes(c.id)).map((c) => c.id),
      bundle: isDraft && id !== undefined ? await bundleOf(req, kind, id, bundle) : undefined,
      brings: context['brings'] as Record<string, unknown> | undefined,
    })
  }

async function laysFor(req: PayloadRequest, kind: Kind, id: string, isWanted: (change: StoredChange) => boolean) {
  const today = osloDate(new Date().toISOString())
  const all = await readUnpublished(req.payload, id, inTransaction(req))
  const due = all.filter((change) => change.state === 'approved' && (change.from ?? today) <= today)
  const open = all.filter((change) => isOpen(change) && isWanted(change))
  // What is approved in this very write must fit, or the write is refused.
  const [now, before] = [true, false].map((is) =>
    due.filter((change) => idsSaid(req.context).includes(change.id) === is),
  )
  return inLayingOrder([...(await fitting(req, kind, before!)), ...now!, ...open])
}

/** The bundle a draft names, which it must be able to belong to. */
async function bundleOf(req: PayloadRequest, kind: Kind, id: string, said: unknown): Promise<string | undefined> {
  if (said === undefined || said === null || said === '') return undefined
  const { value: bundle, problems } = parseContract(key, said)
  if (problems)
    throw refuse({ req, collection: kind.collection, path: 'bundle', label: 'bundle' }, 'badChange', {
      fields: 'bundle',
    })
  const stored = await storedDocument(req, kind.collection, id)
  if (stored === null) return undefined
  const kommune = kind.kind === 'kommune' ? id : idOf(stored['kommune'])
  await refuseBundle(req, kind, stored, { bundle, kommune }, 0)
  return bundle
}

/** The changes our own steps publish. */
const idsSaid = (context: Record<string, unknown>): readonly string[] => (context['publishes'] ?? []) as string[]
