import {
  recordId,
  toSnapshotRecord,
  type ContentRecord,
  type LocalFact,
  type Override,
  type Service,
  type Snapshot,
} from '@innbyggarportal/shared-content/contract'
import { digestOfValue } from '@innbyggarportal/sites/publisher'

/** The content with some records replaced or added; parts that none of them belongs to stay the same maps. */
export function withRecords(snapshot: Snapshot, records: readonly ContentRecord[]): Snapshot {
  let shared: Map<string, ReturnType<typeof toSnapshotRecord>> | undefined
  const kommuner = new Map(snapshot.kommuner)
  for (const value of records) {
    const made = toSnapshotRecord(value, digestOfValue)
    const owner = 'kommune' in value ? value.kommune : undefined
    if (owner === undefined) (shared ??= new Map(snapshot.shared)).set(made.id, made)
    else kommuner.set(owner, new Map(kommuner.get(owner)).set(made.id, made))
  }
  return { shared: shared ?? snapshot.shared, kommuner }
}

const plain = (text: string) => ({
  nn: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }],
  nb: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }],
})

/** An override that says something new in the body of a service's page in one kommune, and leaves the rest. */
export function changedOverride(snapshot: Snapshot, kommune: string, service: string, text: string): Override {
  const empty: Override = { kind: 'override', kommune, service, slots: {} }
  const before = snapshot.kommuner.get(kommune)?.get(recordId(empty))?.value
  const slots = before?.kind === 'override' ? before.slots : {}
  return { ...empty, slots: { ...slots, whatYouGet: { mode: 'replace', content: plain(text) } } }
}

/** A shared service with new words in one slot of text. */
export function changedService(
  snapshot: Snapshot,
  service: string,
  slot: 'summary' | 'whatYouGet',
  text: string,
): Service {
  const before = snapshot.shared.get(`service/${service}`)?.value
  if (before?.kind !== 'service') throw new Error(`There is no service ${service}.`)
  return { ...before, slots: { ...before.slots, [slot]: plain(text) } }
}

/** The value of a text fact for the whole region. */
export function changedFact(fact: string, text: string): LocalFact {
  return { kind: 'localFact', fact, scope: 'region', value: { type: 'text', value: { nn: text, nb: text } } }
}
