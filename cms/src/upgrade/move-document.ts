import {
  parseContract,
  record as recordSchema,
  recordId,
  WHOLE,
  type ContentRecord,
  type IsoInstant,
} from '@innbyggarportal/shared-content/contract'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { keptChange } from '../changes/stored-changes.ts'
import { storedDocument } from '../database/whole-document.ts'
import type { Doc, KeyOf } from '../document/doc.ts'
import { digestOf } from '../document/digest-of.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { inOneGo } from './in-one-go.ts'
import type { OldDocument, OldStore, OldVersion } from './old-store.ts'
import type { FirstRow } from './plan-past.ts'
import { newestDraft, planMove } from './plan-move.ts'
import { planOf } from './plan-of.ts'
import { writeMove } from './write-move.ts'

/** What all documents are moved with. */
export interface Moving {
  payload: Payload
  store: OldStore
  keysOf: (req: PayloadRequest, kind: Kind, doc: Doc) => Promise<KeyOf>
  /** Whether everything that is planned has a row. */
  hasRows: boolean
  now: IsoInstant
}

/** What was left where it is. */
export interface Left {
  /** The name of the record. */
  target: string
  unreadable: readonly OldVersion[]
  isRefused: boolean
}

/** Moves one document in one transaction: what its versions become is written, and they are taken out. Those that cannot be read stay where they are. */
export async function moveDocument(moving: Moving, kind: Kind, document: OldDocument): Promise<Left | undefined> {
  const { payload, store } = moving
  const { collection } = kind
  const req = await createLocalReq({}, payload)
  const versions = await store.versionsOf(collection, document)
  const stored = await storedDocument(req, collection, document.id)
  if (stored === null) {
    await inOneGo(req, () => store.forget(req, collection, versions))
    return undefined
  }
  const keyOf = await moving.keysOf(req, kind, stored)
  const target = recordId(kind.read(stored, { keyOf, problems: [] }) as unknown as ContentRecord)
  const newest = newestDraft(versions)
  const plan = newest && kind.kind === 'service' ? await planOf(store, document.id, newest, moving) : undefined
  const first = await firstRow(payload, target)
  const move = planMove({ kind, stored, versions, keyOf, first, plan })
  const moved = versions.filter((version) => !move.unreadable.includes(version))
  const draftedAt = newest?.at ?? moving.now
  await inOneGo(req, async () => {
    await writeMove(req, move, { collection, document: document.id, target, stored, plan, draftedAt })
    await store.forget(req, collection, moved)
  })
  return move.unreadable.length > 0 || move.isRefused ? { target, ...move } : undefined
}

async function firstRow({ find }: Pick<Payload, 'find'>, target: string): Promise<FirstRow | undefined> {
  const {
    docs: [row],
  } = await find({
    collection: 'changes',
    where: { and: [{ target: { equals: target } }, { position: { exists: true } }] },
    sort: 'position',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  if (row === undefined) return undefined
  // What an older contract digested is digested anew: it is held against what is read today.
  const { content } = keptChange({ ...row })
  const { value } = parseContract<ContentRecord>(recordSchema, content)
  const after = row.field === WHOLE && value ? digestOf(value) : String(row.after)
  return { position: Number(row.position), after, at: new Date(row.at).toISOString() }
}
