import { canonicalJson, RECORD_KINDS, slotChange, toSnapshot, toSnapshotRecord, type RecordKind, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { digestOf } from './digest-of.ts'
import { idOf } from './id-of.ts'
import { readCollection, type KeptCollection } from './read-collection.ts'
import { COLLECTION_OF, readDocument, type Log } from './read-document.ts'
import { readDay } from './read/read-day.ts'
import type { Doc, KeyOf } from './read/refs.ts'
import { SOURCES, type Parsed, type SnapshotState, type Source } from './snapshot-state.ts'

/** Reads the published content of the CMS as parsed records. What cannot be parsed is left out and told. */
export async function readSnapshot(payload: Payload, previous?: SnapshotState, options: { isThorough?: boolean } = {}): Promise<SnapshotState> {
  const kept = {} as Record<Source, KeptCollection>
  for (const source of SOURCES) kept[source] = await readCollection(payload, source, previous?.kept[source], options)
  if (previous && SOURCES.every((source) => kept[source].docs === previous.kept[source].docs)) return { ...previous, kept }

  const keyOf = keysOf(kept)
  const haveKeysHeld = previous !== undefined && SOURCES.every((source) => haveSameKeys(previous.kept[source], kept[source]))
  const isLogSame = previous?.kept['slot-changes'].docs === kept['slot-changes'].docs
  const logs = isLogSame ? previous.logs : logsByService(kept['slot-changes'])
  const parsed = new Map<Doc, Parsed>()
  for (const kind of RECORD_KINDS) {
    const isAsBefore = haveKeysHeld && (kind !== 'service' || isLogSame)
    for (const [id, { doc }] of kept[COLLECTION_OF[kind]].docs) {
      if (isDraft(kind, doc)) continue
      const before = previous?.parsed.get(doc)
      parsed.set(doc, before && isAsBefore ? before : parse(kind, doc, logs.get(id) ?? {}, keyOf, before))
    }
  }
  const results = [...parsed.values()]
  return {
    snapshot: toSnapshot(results.flatMap((p) => p.record ?? []), previous?.snapshot),
    problems: results.flatMap((p) => p.problem ?? []),
    kept,
    parsed,
    logs,
  }
}

/** The document as a record; what it became before while nothing that goes into it has changed. */
function parse(kind: RecordKind, doc: Doc, log: Log, keyOf: KeyOf, before: Parsed | undefined): Parsed {
  const inputs = canonicalJson([referencesOf(doc).map((ref) => keyOf(ref) ?? null), log])
  return before?.inputs === inputs ? before : { inputs, ...parseDocument(kind, doc, keyOf, log) }
}

/** Whether every document has the key it had, so that what refers to one means the same. */
function haveSameKeys({ docs: before }: KeptCollection, { docs: after }: KeptCollection): boolean {
  if (before === after) return true
  return before.size === after.size && [...after].every(([id, { doc }]) => before.has(id) && before.get(id)!.doc['key'] === doc['key'])
}

const isDraft = (kind: RecordKind, doc: Doc) => (kind === 'service' || kind === 'override') && doc['_status'] !== 'published'
const referencesOf = (doc: Doc): (string | undefined)[] =>
  ['kommune', 'service', 'fact', 'topTasks', 'roles'].flatMap((field) => (Array.isArray(doc[field]) ? doc[field].map(idOf) : [idOf(doc[field])]))

/** Keys by database id over all collections; drafts have keys too, so a reference to one can be told from a broken one. */
export function keysOf(kept: Readonly<Record<Source, KeptCollection>>): KeyOf {
  return (id) => {
    const source = id === undefined ? undefined : SOURCES.find((s) => kept[s].docs.has(id))
    const key = source && kept[source].docs.get(id!)?.doc['key']
    return typeof key === 'string' ? key : undefined
  }
}

function parseDocument(kind: RecordKind, doc: Doc, keyOf: KeyOf, log: Log): Omit<Parsed, 'inputs'> {
  const { record, problems, name } = readDocument(kind, doc, keyOf, log)
  if (record) return { record: toSnapshotRecord(record, digestOf) }
  return { problem: { id: name, message: problems.map((p) => (p.path ? `${p.path}: ${p.message}` : p.message)).join(' ') } }
}

/** The rows of the log by service and slot, in the order they were written. */
function logsByService(rows: KeptCollection): Map<string, Log> {
  const logs = new Map<string, Log>()
  for (const { doc } of [...rows.docs.values()].toSorted((a, b) => Number(a.doc['position']) - Number(b.doc['position']))) {
    const service = idOf(doc['service'])
    if (service === undefined) continue
    const slot = doc['slot'] as SlotName
    const log: Log = logs.get(service) ?? {}
    log[slot] = [...(log[slot] ?? []), slotChange.parse({
      digest: doc['digest'],
      kind: doc['kind'],
      at: new Date(String(doc['at'])).toISOString(),
      inForceFrom: readDay(doc['inForceFrom']),
      withdrawn: doc['withdrawn'] === true ? true : undefined,
    })]
    logs.set(service, log)
  }
  return logs
}
