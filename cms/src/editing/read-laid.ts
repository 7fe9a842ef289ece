import { osloDate, type ChangeState, type IsoDate } from '@innbyggarportal/shared-content/contract'
import { inOrder } from '@innbyggarportal/shared-content/changes'
import type { CollectionBeforeOperationHook, CollectionBeforeReadHook, PayloadRequest, Where } from 'payload'
import { maySeeDraftsOf, sessionOf } from '../access/index.ts'
import { OPEN, readChanges, type StoredChange } from '../changes/stored-changes.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { fitting } from './fitting.ts'
import { idsOfKeys } from './ids-of-keys.ts'
import { layChanges } from './lay-changes.ts'

const today = (): IsoDate => osloDate(new Date().toISOString())

/** Changes in force that nobody has written into their document yet; of one, or of all of a kind. */
export const readDue = async (req: PayloadRequest, kind: Kind, document?: string): Promise<readonly StoredChange[]> =>
  fitting(
    req,
    kind,
    await readChanges(
      req.payload,
      {
        and: [
          { state: { equals: 'approved' } },
          { or: [{ from: { exists: false } }, { from: { less_than_equal: today() } }] },
          of(kind, document),
        ],
      },
      inTransaction(req),
    ),
  )

/** Changes in some states, whatever their day; of one document, or of all of a kind. */
const readIn = (req: PayloadRequest, kind: Kind, states: readonly ChangeState[], document?: string) =>
  readChanges(req.payload, { and: [{ state: { in: [...states] } }, of(kind, document)] }, inTransaction(req))

const of = (kind: Kind, document: string | undefined): Where =>
  document === undefined ? { target: { like: `${kind.kind}/` } } : { document: { equals: document } }

/** What is in force comes first, by its day; what is open lies over it, the newest on top. */
export const inLayingOrder = (changes: readonly StoredChange[]): StoredChange[] => [
  ...(inOrder(changes.filter(({ state }) => state === 'approved')) as StoredChange[]),
  ...changes.filter(({ state }) => state !== 'approved'),
]

/** Remembers, before documents are read, whether their drafts are wanted. */
export const noteReading: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read') req.context['wantsDrafts'] = (args as { draft?: boolean }).draft === true
}

/** One question for all the documents of one reading, which share its query. */
const asked = new WeakMap<object, Promise<readonly StoredChange[]>>()

/**
 * Lays over what is read what is in force though nobody has written it yet and, where drafts are asked for, what is open:
 * the document is then as it would be if all of it was published, and says that it is a draft.
 */
export const layOnReading =
  (kind: Kind): CollectionBeforeReadHook =>
  async ({ doc, query, req }) => {
    if (req.context['isAsStored'] === true) return doc
    const known = asked.get(query) ?? readFor(req, kind, onlyId(query))
    asked.set(query, known)
    const all = (await known).filter(({ document }) => document === String(doc.id))
    const open = all.filter(({ state }) => state !== 'approved')
    const lays = inLayingOrder(
      maySeeDraftsOf(sessionOf(req), idOf(doc['kommune'])) ? all : all.filter(({ state }) => state === 'approved'),
    )
    if (lays.length === 0) return doc
    const laid = layChanges(kind, doc, lays, await idsOfKeys(req, kind, lays))
    return lays.some(({ state }) => state !== 'approved') ? asDraft(kind, laid, open) : laid
  }

async function readFor(req: PayloadRequest, kind: Kind, id: string | undefined) {
  const wantsPlanned = req.context['wantsPlanned'] === true
  const inForce = wantsPlanned ? await readIn(req, kind, ['approved'], id) : await readDue(req, kind, id)
  return req.context['wantsDrafts'] === true ? [...inForce, ...(await readIn(req, kind, OPEN, id))] : inForce
}

/** The one document that is asked for, when it is one. */
function onlyId(query: Where): string | undefined {
  const [first] = (query['and'] as { id?: { equals?: unknown } }[] | undefined) ?? []
  return typeof first?.id?.equals === 'string' ? first.id.equals : undefined
}

/** A document with open changes laid over it: what they are, as its form has it. */
function asDraft(kind: Kind, doc: Doc, open: readonly StoredChange[]): Doc {
  return kind.hasDrafts ? { ...doc, _status: 'draft', ...saidOf(kind, open) } : doc
}

/** The kind of change and its day, as a service's form has them: the weightiest, and the first. */
export function saidOf(kind: Kind, changes: readonly StoredChange[]): Doc {
  if (kind.kind !== 'service' || changes.length === 0) return {}
  const from = changes.flatMap((change) => change.from ?? []).toSorted()[0]
  return {
    changeKind: (['legal', 'functional', 'editorial'] as const).find((k) => changes.some((c) => c.kind === k)),
    ...(from && { inForceFrom: `${from}T12:00:00.000Z` }),
  }
}
