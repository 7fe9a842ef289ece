import {
  canonicalJson,
  recordId,
  toSnapshot,
  toSnapshotRecord,
  type Problem,
  type RecordKind,
  type Snapshot,
  type SnapshotRecord,
} from '@innbyggarportal/shared-content/contract'
import { refusedIn, targetId } from '@innbyggarportal/shared-content/changes'
import { sayEach } from '@innbyggarportal/shared-content/words'
import type { Payload } from 'payload'
import { ALL_KINDS } from '../collections/index.ts'
import {
  keepCollection,
  listCollection,
  type Keys,
  type KeptCollection,
  type Listing,
} from '../database/read-collection.ts'
import { digestOf } from '../document/digest-of.ts'
import type { Doc, KeyOf } from '../document/doc.ts'
import { inOneBreath } from '../messages/said.ts'
import { lossesInSlots } from '../slots/losses-in-slots.ts'
import { damagedRow, hasLost } from './damaged-rows.ts'
import { domainClashes } from './domain-clashes.ts'
import type { Kind } from './kinds/kind.ts'
import { readDocument, referencesOf } from './kinds/read-document.ts'
import { plannedOf, planProblem, readPlanned } from './read-planned.ts'
import type { Parsed, ReadOptions, ReadProblem, SnapshotState } from './snapshot-state.ts'

/** Reads the published content of the CMS as parsed records, and what is approved for it. What cannot be parsed is left out and told. */
export async function readSnapshot(
  payload: Payload,
  previous?: SnapshotState,
  { isThorough = true, hold = (record) => record }: ReadOptions = {},
): Promise<SnapshotState> {
  const listings = {} as Record<RecordKind, Listing>
  for (const { kind, collection } of ALL_KINDS)
    listings[kind] = await listCollection(payload, collection, previous?.kept[kind], { isThorough })
  const keyOf = keysOf(ALL_KINDS.map(({ kind }) => listings[kind].keys))
  const haveKeysHeld = ALL_KINDS.every(({ kind }) => listings[kind].keys === previous?.kept[kind].keys)
  const kept = {} as Record<RecordKind, KeptCollection<Parsed>>
  for (const kind of ALL_KINDS) {
    const { collection } = kind
    const [listing, before] = [listings[kind.kind], previous?.kept[kind.kind]]
    const inputsOf = (refs: Parsed['refs']) => canonicalJson(refs.map((ref) => keyOf(ref) ?? null))
    kept[kind.kind] = await keepCollection(payload, collection, listing, before, {
      make: (doc, damaged) => {
        const refs = referencesOf(kind, doc)
        const isDraft = kind.hasDrafts && doc['_status'] !== 'published'
        const parsed = isDraft || hasLost(damaged) ? {} : parse(kind, doc, keyOf, hold)
        return {
          refs,
          inputs: inputsOf(refs),
          ...(damaged.length > 0 && { problem: damagedRow(payload, collection, String(doc['id']), damaged) }),
          ...parsed,
        }
      },
      ...(!haveKeysHeld && { holds: (_id, { refs, inputs }) => inputs === inputsOf(refs) }),
    })
  }
  const plans = await readPlanned(payload, previous?.plans, { isThorough })
  const arePlansHeld = plans.docs === previous?.plans.docs
  if (arePlansHeld && ALL_KINDS.every(({ kind }) => kept[kind].docs === previous!.kept[kind].docs))
    return { ...previous!, kept, plans }
  const parsed = ALL_KINDS.flatMap(({ kind }) => [...kept[kind].docs.values()].map(({ made }) => made))
  const planned = (arePlansHeld && previous?.snapshot.planned) || plannedOf(plans)
  const snapshot: Snapshot = {
    ...toSnapshot(
      parsed.flatMap((p) => p.record ?? []),
      previous?.snapshot,
    ),
    ...(planned.length > 0 && { planned }),
  }
  return {
    snapshot,
    problems: [
      ...[...parsed, ...[...plans.docs.values()].map(({ made }) => made)].flatMap((p) => p.problem ?? []),
      ...domainClashes(snapshot),
      ...refusedIn(snapshot).map(({ change, problems }) => planProblem(targetId(change.target), problems)),
    ],
    kept,
    plans,
  }
}

/** Keys by database id over all collections; drafts have keys too, so a reference to one can be told from a broken one. */
export function keysOf(collections: readonly Keys[]): KeyOf {
  return (id) => (id === undefined ? undefined : collections.find((keys) => keys.has(id))?.get(id))
}

function parse(
  kind: Kind,
  doc: Doc,
  keyOf: KeyOf,
  hold: (record: SnapshotRecord) => SnapshotRecord,
): Pick<Parsed, 'record' | 'problem'> {
  const { record, problems, name } = readDocument(kind, doc, keyOf)
  if (record === undefined) return { problem: asProblem(name, problems) }
  const losses = lossesInSlots(kind.kind, doc)
  return {
    record: hold(toSnapshotRecord(record, digestOf)),
    ...(losses.length > 0 && { problem: asProblem(recordId(record), losses, { isLoss: true }) }),
  }
}

const asProblem = (id: string, problems: readonly Problem[], more: { isLoss?: true } = {}): ReadProblem => ({
  id,
  message: sayEach((lang) => inOneBreath(problems, lang)),
  ...more,
})
