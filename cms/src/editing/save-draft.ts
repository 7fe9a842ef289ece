import {
  canonicalJson,
  osloDate,
  recordId,
  type ChangeKind,
  type ContentRecord,
  type IsoDate,
} from '@innbyggarportal/shared-content/contract'
import { changesBetween, contentAt, overlaps, schemaOf, type Place } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { mayPublishIn } from '../access/index.ts'
import { mayPublishAtOnce } from '../access/reviewer-for.ts'
import { NOBODY, type StoredChange } from '../changes/stored-changes.ts'
import { addChange, moveChange, rewriteChange } from '../changes/write-changes.ts'
import { digestOf } from '../document/digest-of.ts'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import { readDay } from '../document/read-day.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { keysOfReferences } from './keys-of-references.ts'
import { asRecord } from './lay-changes.ts'
import { refuseClash } from './names/refuse-clash.ts'

/** The same document three times, in all languages. */
interface Draft {
  /** As it is in force. */
  ground: Doc & { id: string }
  /** With the changes laid over it that were open when it was written. */
  view: Doc
  /** As whoever writes has it now. */
  whole: Doc
  open: readonly StoredChange[]
  /** The bundle that what is written belongs to. */
  bundle?: string | undefined
}

/** Whether it is planned now, and so in no draft any more; and what is open still. */
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
 * Makes changes of what somebody drafts, one for each field and language she has written in: those of hers that stand are
 * written anew, those she took back are given up, and nobody else's is touched. Another kind or day goes for all of hers.
 * A legal change with a coming day is planned when she may publish it alone, unless it is of a bundle; otherwise it waits.
 */
export async function saveDraft(req: PayloadRequest, kind: Kind, draft: Draft): Promise<Saved> {
  const { ground, view, whole, open, bundle } = draft
  const keyOf = await keysOfReferences(req, kind, whole)
  const [before, seen, after] = [ground, view, whole].map((doc) => asRecord(kind, doc, keyOf)) as [
    ContentRecord,
    ContentRecord,
    ContentRecord,
  ]
  // Drafts from before changes had an author are whose who goes on with them.
  const isHers = ({ by }: StoredChange) => by === NOBODY || by === req.user?.id
  const hers = new Map(open.filter(isHers).map((c) => [c.id, c]))
  // What belongs to a bundle is planned with the rest of it, and not by being saved.
  const isBundled = bundle !== undefined || [...hers.values()].some((c) => c.bundle !== undefined)
  const said = await saidBy(whole, async () => !isBundled && (await mayPlan(req, kind, ground)))

  for (const edit of changesBetween(seen, after)) {
    const standing = [...hers.values()].filter((change) => overlaps(change, edit))
    // What she has written in a whole field goes on being of the whole field.
    const at = standing.find(({ lang }) => lang === undefined) ?? edit
    const [content, stood] = [after, before].map((record) => asContract(at, contentAt(record, at)))
    const same = standing.find(({ lang }) => lang === at.lang)
    for (const change of standing.filter((c) => c !== same || isSame(content, stood))) {
      hers.delete(change.id)
      await moveChange(req, change.id, 'dropped')
    }
    if (isSame(content, stood)) continue
    const written = { content, base: digestOf(stood), ...said, ...(bundle !== undefined && { bundle }) }
    await refuseClash(req, kind, { ...written, id: same?.id ?? 'new', document: ground.id, field: at.field })
    if (same) await rewriteChange(req, same.id, written)
    else
      await addChange(req, {
        ...written,
        target: recordId(before),
        document: ground.id,
        kommune: kind.kind === 'kommune' ? ground.id : idOf(ground['kommune']),
        field: at.field,
        lang: at.lang,
        rev: Number(ground['rev'] ?? 0),
      })
    if (same) hers.delete(same.id)
  }
  if (isSaid(whole, view))
    for (const { id, content, base } of hers.values()) await rewriteChange(req, id, { content, base, ...said })
  const others = open.filter((change) => !isHers(change))
  return { hasPlanned: said.state === 'approved', left: others }
}

/** Whether what she plans is planned by being saved: she may publish it, and no other must see it first. */
const mayPlan = async (req: PayloadRequest, kind: Kind, ground: Doc): Promise<boolean> =>
  mayPublishIn(req, idOf(ground['kommune'])) &&
  (await mayPublishAtOnce(req, {
    target: { kind: kind.kind, key: String(ground['key']) },
    field: 'title',
    by: String(req.user?.id),
    kommune: idOf(ground['kommune']),
  }))

/** The kind of change and its day, as a service's form says them. */
async function saidBy(whole: Doc, mayPlanIt: () => Promise<boolean>): Promise<Said> {
  const kind = (whole['changeKind'] as ChangeKind | undefined) ?? 'functional'
  const from = kind === 'legal' ? readDay(whole['inForceFrom']) : undefined
  const isAhead = from !== undefined && from > osloDate(new Date().toISOString())
  return { kind, ...(from && { from }), state: isAhead && (await mayPlanIt()) ? 'approved' : 'draft' }
}

/** Whether another kind or day is said than the form was opened with. */
const isSaid = (whole: Doc, view: Doc) =>
  whole['changeKind'] !== view['changeKind'] || readDay(whole['inForceFrom']) !== readDay(view['inForceFrom'])

/** What is written, as the contract reads it; what the contract does not take yet stands as it is, being unfinished. */
const asContract = (place: Place, content: unknown) =>
  content === undefined ? undefined : (schemaOf(place)?.safeParse(content).data ?? content)

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)
