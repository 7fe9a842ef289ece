import {
  canonicalJson,
  toSnapshot,
  toSnapshotRecord,
  type RecordKind,
  type Snapshot,
  type SnapshotRecord,
} from '@innbyggarportal/shared-content/contract'
import { refusedIn, targetId } from '@innbyggarportal/shared-content/changes'
import type { SlotLog } from '@innbyggarportal/shared-content/override'
import { sayEach } from '@innbyggarportal/shared-content/words'
import type { Payload } from 'payload'
import { LOG, logsByService, toLogRow } from '../changes/read-change-log.ts'
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
import { damagedRow, hasLost } from './damaged-rows.ts'
import { domainClashes } from './domain-clashes.ts'
import type { Kind } from './kinds/kind.ts'
import { readDocument, referencesOf } from './kinds/read-document.ts'
import { plannedOf, planProblem, readPlanned } from './read-planned.ts'
import type { Parsed, ReadOptions, SnapshotState } from './snapshot-state.ts'

/** Reads the published content of the CMS as parsed records, and what is approved for it. What cannot be parsed is left out and told. */
export async function readSnapshot(
  payload: Payload,
  previous?: SnapshotState,
  { isThorough = true, hold = (record) => record }: ReadOptions = {},
): Promise<SnapshotState> {
  const listings = {} as Record<RecordKind, Listing>
  for (const { kind, collection } of ALL_KINDS)
    listings[kind] = await listCollection(payload, collection, previous?.kept[kind], { isThorough })
  const log = await keepCollection(
    payload,
    LOG,
    await listCollection(payload, LOG, previous?.log, { isThorough }),
    previous?.log,
    { make: toLogRow },
  )
  const logs = log.docs === previous?.log.docs ? previous!.logs : logsByService(log)

  const keyOf = keysOf(ALL_KINDS.map(({ kind }) => listings[kind].keys))
  const haveKeysHeld = ALL_KINDS.every(({ kind }) => listings[kind].keys === previous?.kept[kind].keys)
  const kept = {} as Record<RecordKind, KeptCollection<Parsed>>
  for (const kind of ALL_KINDS) {
    const { collection } = kind
    const [listing, before] = [listings[kind.kind], previous?.kept[kind.kind]]
    const hasLog = kind.logOf !== undefined
    const logOf = (id: string): SlotLog => (hasLog && logs.get(id)) || {}
    const inputsOf = (id: string, refs: Parsed['refs']) =>
      canonicalJson([refs.map((ref) => keyOf(ref) ?? null), logOf(id)])
    const areInputsHeld = haveKeysHeld && (!hasLog || logs === previous?.logs)
    kept[kind.kind] = await keepCollection(payload, collection, listing, before, {
      make: (doc, damaged) => {
        const [id, refs] = [String(doc['id']), referencesOf(kind, doc)]
        const isDraft = kind.hasDrafts && doc['_status'] !== 'published'
        const parsed = isDraft || hasLost(damaged) ? {} : parse(kind, doc, keyOf, logOf(id), hold)
        return {
          refs,
          inputs: inputsOf(id, refs),
          ...(damaged.length > 0 && { problem: damagedRow(payload, collection, id, damaged) }),
          ...parsed,
        }
      },
      ...(!areInputsHeld && { holds: (id, { refs, inputs }) => inputs === inputsOf(id, refs) }),
    })
  }
  const plans = await readPlanned(payload, previous?.plans, { isThorough })
  const arePlansHeld = plans.docs === previous?.plans.docs
  if (arePlansHeld && ALL_KINDS.every(({ kind }) => kept[kind].docs === previous!.kept[kind].docs))
    return { ...previous!, kept, log, logs, plans }
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
    log,
    logs,
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
  log: SlotLog,
  hold: (record: SnapshotRecord) => SnapshotRecord,
): Pick<Parsed, 'record' | 'problem'> {
  const { record, problems, name } = readDocument(kind, doc, keyOf, log)
  if (record) return { record: hold(toSnapshotRecord(record, digestOf)) }
  return { problem: { id: name, message: sayEach((lang) => inOneBreath(problems, lang)) } }
}
