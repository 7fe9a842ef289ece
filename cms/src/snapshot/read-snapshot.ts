import {
  canonicalJson,
  RECORD_KINDS,
  toSnapshot,
  toSnapshotRecord,
  type RecordKind,
  type SnapshotRecord,
} from '@innbyggarportal/shared-content/contract'
import { readChange } from '@innbyggarportal/shared-content/override'
import type { Payload } from 'payload'
import { digestOf } from './digest-of.ts'
import { domainClashes } from './domain-clashes.ts'
import { idOf } from './id-of.ts'
import { keepCollection, listCollection, type Keys, type KeptCollection, type Listing } from './read-collection.ts'
import { COLLECTION_OF, readDocument, type Log } from './read-document.ts'
import { damagedRow, hasLost } from './damaged-rows.ts'
import type { Doc, KeyOf } from './read/refs.ts'
import type { LogRow, Parsed, SnapshotState } from './snapshot-state.ts'

export interface ReadOptions {
  /** Look at every document, and not only at what is newer than the last reading. It does when nothing is said. */
  isThorough?: boolean
  /** What is kept of a record, here and for the readings to come; the record itself when nothing is said. */
  hold?: (record: SnapshotRecord) => SnapshotRecord
}

const LOG = 'slot-changes'

/** Reads the published content of the CMS as parsed records. What cannot be parsed is left out and told. */
export async function readSnapshot(
  payload: Payload,
  previous?: SnapshotState,
  { isThorough = true, hold = (record) => record }: ReadOptions = {},
): Promise<SnapshotState> {
  const listings = {} as Record<RecordKind, Listing>
  for (const kind of RECORD_KINDS)
    listings[kind] = await listCollection(payload, COLLECTION_OF[kind], previous?.kept[kind], { isThorough })
  const log = await keepCollection(
    payload,
    LOG,
    await listCollection(payload, LOG, previous?.log, { isThorough }),
    previous?.log,
    { make: toLogRow },
  )
  const logs = log.docs === previous?.log.docs ? previous!.logs : logsByService(log)

  const keyOf = keysOf(RECORD_KINDS.map((kind) => listings[kind].keys))
  const haveKeysHeld = RECORD_KINDS.every((kind) => listings[kind].keys === previous?.kept[kind].keys)
  const kept = {} as Record<RecordKind, KeptCollection<Parsed>>
  for (const kind of RECORD_KINDS) {
    const logOf = (id: string): Log => (kind === 'service' && logs.get(id)) || {}
    const inputsOf = (id: string, refs: Parsed['refs']) =>
      canonicalJson([refs.map((ref) => keyOf(ref) ?? null), logOf(id)])
    const areInputsHeld = haveKeysHeld && (kind !== 'service' || logs === previous?.logs)
    kept[kind] = await keepCollection(payload, COLLECTION_OF[kind], listings[kind], previous?.kept[kind], {
      make: (doc, damaged) => {
        const [id, refs] = [String(doc['id']), referencesOf(doc)]
        const parsed = isDraft(kind, doc) || hasLost(damaged) ? {} : parse(kind, doc, keyOf, logOf(id), hold)
        return {
          refs,
          inputs: inputsOf(id, refs),
          ...(damaged.length > 0 && { problem: damagedRow(payload, COLLECTION_OF[kind], id, damaged) }),
          ...parsed,
        }
      },
      ...(!areInputsHeld && { holds: (id, { refs, inputs }) => inputs === inputsOf(id, refs) }),
    })
  }
  if (previous && RECORD_KINDS.every((kind) => kept[kind].docs === previous.kept[kind].docs))
    return { ...previous, kept, log, logs }
  const parsed = RECORD_KINDS.flatMap((kind) => [...kept[kind].docs.values()].map(({ made }) => made))
  const snapshot = toSnapshot(
    parsed.flatMap((p) => p.record ?? []),
    previous?.snapshot,
  )
  return {
    snapshot,
    problems: [...parsed.flatMap((p) => p.problem ?? []), ...domainClashes(snapshot)],
    kept,
    log,
    logs,
  }
}

const isDraft = (kind: RecordKind, doc: Doc) =>
  (kind === 'service' || kind === 'override') && doc['_status'] !== 'published'
const referencesOf = (doc: Doc): Parsed['refs'] =>
  ['kommune', 'service', 'fact', 'topTasks', 'roles'].flatMap((field) =>
    Array.isArray(doc[field]) ? doc[field].map(idOf) : [idOf(doc[field])],
  )

/** Keys by database id over all collections; drafts have keys too, so a reference to one can be told from a broken one. */
export function keysOf(collections: readonly Keys[]): KeyOf {
  return (id) => (id === undefined ? undefined : collections.find((keys) => keys.has(id))?.get(id))
}

function parse(
  kind: RecordKind,
  doc: Doc,
  keyOf: KeyOf,
  log: Log,
  hold: (record: SnapshotRecord) => SnapshotRecord,
): Pick<Parsed, 'record' | 'problem'> {
  const { record, problems, name } = readDocument(kind, doc, keyOf, log)
  if (record) return { record: hold(toSnapshotRecord(record, digestOf)) }
  return {
    problem: { id: name, message: problems.map((p) => (p.path ? `${p.path}: ${p.message}` : p.message)).join(' ') },
  }
}

const toLogRow = (doc: Doc): LogRow => ({
  service: idOf(doc['service']),
  position: Number(doc['position']),
  slot: doc['slot'] as LogRow['slot'],
  change: readChange(doc),
})

/** The rows of the log by service and slot, in the order they were written. */
function logsByService({ docs }: KeptCollection<LogRow>): Map<string, Log> {
  const logs = new Map<string, Log>()
  for (const { service, slot, change } of [...docs.values()]
    .map(({ made }) => made)
    .toSorted((a, b) => a.position - b.position)) {
    if (service === undefined) continue
    const log: Log = logs.get(service) ?? {}
    log[slot] = [...(log[slot] ?? []), change]
    logs.set(service, log)
  }
  return logs
}
