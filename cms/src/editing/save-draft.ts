import {
  canonicalJson,
  osloDate,
  recordId,
  type ChangeKind,
  type ContentRecord,
  type IsoDate,
} from '@innbyggarportal/shared-content/contract'
import { changesBetween, overlaps, schemaOf, type Edit, type Place } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { mayPublishIn } from '../access/index.ts'
import { isOpen, type StoredChange } from '../changes/stored-changes.ts'
import { addChange, moveChange, rewriteChange } from '../changes/write-changes.ts'
import { digestOf } from '../document/digest-of.ts'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import { readDay } from '../document/read-day.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { keysOfReferences } from './keys-of-references.ts'
import { asRecord } from './lay-changes.ts'

interface Draft {
  /** The document as it is in force, and as it would be with the draft; in all languages. */
  ground: Doc & { id: string }
  whole: Doc
  /** The changes that were open when it was written. */
  open: readonly StoredChange[]
}

/** Whether it is planned now, and so in no draft any more; and what of others is open still. */
interface Saved {
  hasPlanned: boolean
  left: readonly StoredChange[]
}

/** What is said of what is written now. */
interface Said {
  kind: ChangeKind
  from?: IsoDate
  state: 'draft' | 'approved'
}

/**
 * Makes changes of what somebody drafts, one for each field and language: those of hers that stand are written anew, those
 * she took back are given up, and nobody else's is touched. A legal change with a coming day is planned when she may
 * publish; otherwise it waits for whoever may.
 */
export async function saveDraft(req: PayloadRequest, kind: Kind, draft: Draft): Promise<Saved> {
  const { ground, whole, open } = draft
  const said = saidBy(req, ground, whole)
  const [before, after] = await Promise.all([ground, whole].map((doc) => recordOf(req, kind, doc)))
  const me = String(req.user?.id ?? NOBODY)
  const edits = changesBetween(before, after).map(asContract)
  const isHers = (change: StoredChange) => change.by === me
  const kept = new Set<string>()
  for (const edit of edits) {
    const standing = open.filter((change) => isAt(change, edit) && isSame(change.content, edit.content)).at(-1)
    const hers = open.findLast((change) => isHers(change) && isAt(change, edit))
    // What somebody else has drafted and she left as it was stays that person's.
    if (standing && !(isHers(standing) && differs(standing, said))) kept.add(standing.id)
    else if (hers) {
      kept.add(hers.id)
      await rewriteChange(req, hers.id, { content: edit.content, base: digestOf(edit.before), ...said })
    } else
      await addChange(req, {
        target: recordId(before!),
        document: ground.id,
        kommune: kind.kind === 'kommune' ? ground.id : idOf(ground['kommune']),
        field: edit.field,
        lang: edit.lang,
        content: edit.content,
        base: digestOf(edit.before),
        rev: Number(ground['rev'] ?? 0),
        ...said,
      })
  }
  for (const change of open.filter((c) => isOpen(c) && isHers(c) && !kept.has(c.id)))
    await moveChange(req, change.id, 'dropped')
  return { hasPlanned: said.state === 'approved', left: open.filter((c) => kept.has(c.id) && !isHers(c)) }
}

const NOBODY = '-'

/** An edit with what it writes as the contract reads it; what the contract does not take yet stands as it is, being unfinished. */
function asContract(edit: Edit): Edit {
  const read = (content: unknown) =>
    content === undefined ? content : (schemaOf(edit)?.safeParse(content).data ?? content)
  return { ...edit, content: read(edit.content), before: read(edit.before) }
}

/** The kind of change and its day, as a service's form says them. */
function saidBy(req: PayloadRequest, ground: Doc, whole: Doc): Said {
  const kind = (whole['changeKind'] as ChangeKind | undefined) ?? 'functional'
  const from = kind === 'legal' ? readDay(whole['inForceFrom']) : undefined
  const isAhead = from !== undefined && from > osloDate(new Date().toISOString())
  return {
    kind,
    ...(from && { from }),
    state: isAhead && mayPublishIn(req, idOf(ground['kommune'])) ? 'approved' : 'draft',
  }
}

const differs = (change: StoredChange, { kind, from, state }: Said) =>
  change.kind !== kind || change.from !== from || state === 'approved'

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)
const isAt = (change: Place, edit: Edit) => overlaps(change, edit) && change.lang === edit.lang

const recordOf = async (req: PayloadRequest, kind: Kind, doc: Doc): Promise<ContentRecord> =>
  asRecord(kind, doc, await keysOfReferences(req, kind, doc))
