import type { DatabaseAdapter, PayloadRequest } from 'payload'
import type { Doc } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { editingOf, laysOf, type Editing } from './editing.ts'
import { idsOfKeys } from './ids-of-keys.ts'
import { layChanges } from './lay-changes.ts'
import { saidOf } from './read-laid.ts'
import { saveDraft } from './save-draft.ts'

type Whole = Doc & { id: string }
interface Asked {
  collection: string
  req?: Partial<PayloadRequest> | undefined
  [rest: string]: unknown
}
interface Methods {
  find: (args: Asked) => Promise<{ docs: Whole[] }>
  findOne: (args: Asked) => Promise<Whole | null>
  updateOne: (args: Asked & { id?: string; data: Doc }) => Promise<Whole | null>
}

/**
 * Has Payload write content over what the write is laid over (see `note-editing.ts`), and stops drafts short of the
 * database: what a draft differs in becomes changes, and its document stays as it is. Every hook and every rule of the
 * document has had its say by then, the same as for what is published.
 */
export function stopDrafts(adapter: DatabaseAdapter, kinds: readonly Kind[]): void {
  const db = adapter as unknown as Methods
  const { find, findOne, updateOne } = db
  const within = ({ collection, req }: Asked): { kind: Kind; editing: Editing; req: PayloadRequest } | undefined => {
    const kind = kinds.find((k) => k.collection === collection)
    const editing = kind && req?.context && editingOf({ context: req.context }, collection)
    return kind && editing ? { kind, editing, req: req as PayloadRequest } : undefined
  }

  db.findOne = async function (this: unknown, args) {
    const doc = await findOne.call(this, args)
    const write = within(args)
    return doc && write ? lay(write, doc) : doc
  }
  db.find = async function (this: unknown, args) {
    const result = await find.call(this, args)
    const write = within(args)
    return write ? { ...result, docs: await Promise.all(result.docs.map((doc) => lay(write, doc))) } : result
  }
  db.updateOne = async function (this: unknown, args) {
    const write = within(args)
    const id = args.id ?? String(args.data['id'])
    if (!write?.editing.isDraft) return updateOne.call(this, args)
    const { kind, req } = write
    const stored = await findOne.call(this, { collection: args.collection, where: { id: { equals: id } }, req })
    if (stored === null) return null
    const lays = laysOf(write.editing, id)
    const inForce = lays.filter(({ state }) => state === 'approved')
    const ground: Whole = { ...layChanges(kind, stored, inForce, await idsOfKeys(req, kind, inForce)), id }
    // What was never published, or is taken down, has no text in force beside it: it is its own draft.
    if (kind.hasDrafts && ground['_status'] !== 'published') return updateOne.call(this, args)
    const open = lays.filter(({ state }) => state !== 'approved')
    const view = { ...layChanges(kind, ground, open, await idsOfKeys(req, kind, open)), ...saidOf(kind, open) }
    const whole = { ...ground, ...args.data }
    const { hasPlanned, left } = await saveDraft(req, kind, { ground, view, whole, open, bundle: write.editing.bundle })
    const shown = hasPlanned ? layChanges(kind, ground, left, await idsOfKeys(req, kind, left)) : whole
    const isDraft = kind.hasDrafts && !(hasPlanned && left.length === 0)
    return { ...shown, id, ...(isDraft && { _status: 'draft' }), rev: stored['rev'], updatedAt: stored['updatedAt'] }
  }
}

async function lay(
  { kind, editing, req }: { kind: Kind; editing: Editing; req: PayloadRequest },
  doc: Whole,
): Promise<Whole> {
  const lays = laysOf(editing, doc.id)
  const open = lays.filter(({ state }) => state !== 'approved')
  const laid = layChanges(kind, doc, lays, await idsOfKeys(req, kind, lays))
  return { ...laid, ...saidOf(kind, open), ...editing.brings, id: doc.id }
}
