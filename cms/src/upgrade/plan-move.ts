import {
  parseContract,
  record as recordSchema,
  WHOLE,
  type ContentRecord,
} from '@innbyggarportal/shared-content/contract'
import { checkPublishable } from '../collections/Services/check-publishable.ts'
import { digestOf } from '../document/digest-of.ts'
import type { Doc, KeyOf } from '../document/doc.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { changesOfDraft, type OpenRow } from './changes-of-draft.ts'
import type { OldVersion } from './old-store.ts'
import { planPast, type FirstRow, type PastRow } from './plan-past.ts'
import type { Planned } from './plan-of.ts'
import { named, readRecord } from './read-record.ts'

/** A document that is to be moved. */
export interface Subject {
  kind: Kind
  /** As it is stored, in all languages. */
  stored: Doc
  versions: readonly OldVersion[]
  keyOf: KeyOf
  /** The first row of its history. */
  first: FirstRow | undefined
  /** What is planned of its newest version. */
  plan: Planned | undefined
}

/** What moving a document writes. */
export interface Move {
  past: PastRow[]
  open: OpenRow[]
  /** What the document is to hold, when it is not published and its newest version is another. */
  content: Doc | undefined
  unreadable: OldVersion[]
  /** It was planned and could not be published: it is an open draft. */
  isRefused: boolean
}

/** The newest version, if it can be read and is a draft. */
export function newestDraft(versions: readonly OldVersion[]): OldVersion | undefined {
  const newest = versions.findLast(({ isLatest }) => isLatest) ?? versions.at(-1)
  return newest?.damaged.length === 0 && newest.doc['_status'] === 'draft' ? newest : undefined
}

/** What becomes of the versions of a document: history of those that were published, changes of the newest draft, or the document itself where nothing of it is published. */
export function planMove({ kind, stored, versions, keyOf, first, plan }: Subject): Move {
  const isLive = stored['_status'] === 'published'
  const read = versions.map((version) => ({
    version,
    record: version.damaged.length > 0 ? undefined : readRecord(kind, named(kind, version.doc, stored), keyOf),
  }))
  const live = isLive ? readRecord(kind, stored, keyOf) : undefined
  // Nothing can be held against what cannot be read.
  if (isLive && live === undefined)
    return { past: [], open: [], content: undefined, unreadable: [...versions], isRefused: false }
  const saved = read.flatMap(({ version, record }) =>
    record ? [{ at: version.at, isPublished: version.doc['_status'] === 'published', record }] : [],
  )
  const newest = newestDraft(versions)
  const draft = read.find(({ version }) => version === newest)?.record
  const fit = plan && newest && fitFor(kind, named(kind, newest.doc, stored), keyOf)
  const move: Move = {
    past: planPast(saved, { at: String(stored['updatedAt']), live }, first),
    open: [],
    content: undefined,
    unreadable: read.filter(({ record }) => record === undefined).map(({ version }) => version),
    isRefused: plan !== undefined && newest !== undefined && fit === undefined,
  }
  if (newest === undefined || draft === undefined) return move
  if (live) move.open = changesOfDraft(live, draft, { doc: newest.doc, plan: fit && plan })
  else if (!isLive) {
    move.content = newest.doc
    if (plan && fit)
      move.open = [
        {
          field: WHOLE,
          lang: undefined,
          content: fit,
          base: digestOf(null),
          kind: 'legal',
          from: plan.day,
          state: 'approved',
        },
      ]
  }
  return move
}

/** A service as it would be published, when it is fit to be. */
function fitFor(kind: Kind, doc: Doc, keyOf: KeyOf): ContentRecord | undefined {
  if (checkPublishable(doc).length > 0) return undefined
  return parseContract<ContentRecord>(recordSchema, kind.read(doc, { keyOf, problems: [] })).value
}
