import type {
  Contact, ContactRole, ContentRecord, FactDefinition, Kommune, LocalFact, Override, Service, Snapshot, UnitKind,
} from '../contract/index.ts'

/**
 * All reading of content on behalf of one portal goes through here, so that what was read can be recorded and later
 * run backwards: a change touches exactly the pages that read one of its topics (see `topics-of.ts`).
 */
export interface ContentReader {
  kommune: Kommune
  /** A service the portal knows: shared, or the kommune's own. */
  service(key: string): Service | undefined
  /** All services of the portal, shared and own, by key. */
  services(): Service[]
  override(service: string): Override | undefined
  factDefinition(fact: string): FactDefinition | undefined
  /** Values of a fact that can hold here: national, the region's and the kommune's own. */
  localFacts(fact: string): LocalFact[]
  contactRole(role: string): ContactRole | undefined
  /** The kommune's contacts that fill a role. */
  contactsFor(role: string): Contact[]
  units(kind: UnitKind): Contact[]
  /** The kommune's switchboard. */
  mainContact(): Contact | undefined
  /** All the kommune's contacts. */
  contacts(): Contact[]
}

interface Index {
  services: Map<string, Service>
  overrides: Map<string, Override>
  definitions: Map<string, FactDefinition>
  facts: Map<string, LocalFact[]>
  roles: Map<string, ContactRole>
  contacts: Contact[]
}

/**
 * A reader of one kommune's view of a snapshot. `onRead` hears the topic of every read. Returns null when the snapshot
 * has no such kommune.
 */
export function readerFor(snapshot: Snapshot, kommuneKey: string, onRead: (topic: string) => void = () => {}): ContentReader | null {
  const own = snapshot.kommuner.get(kommuneKey)
  const kommune = own?.get(`kommune/${kommuneKey}`)?.value
  if (own === undefined || kommune?.kind !== 'kommune') return null
  const index = indexOf(snapshot, kommuneKey)
  const read = <T>(topic: string, value: T): T => { onRead(topic); return value }
  return {
    get kommune() { return read('kommune', kommune) },
    service: (key) => read(`service/${key}`, index.services.get(key)),
    services: () => read('services', [...index.services.values()]),
    override: (service) => read(`override/${service}`, index.overrides.get(service)),
    factDefinition: (fact) => read(`fact/${fact}`, index.definitions.get(fact)),
    localFacts: (fact) => read(`fact/${fact}`, index.facts.get(fact) ?? []),
    contactRole: (role) => read(`role/${role}`, index.roles.get(role)),
    contactsFor: (role) => read(`role/${role}`, index.contacts.filter((c) => c.roles.includes(role))),
    units: (kind) => read(`unit/${kind}`, index.contacts.filter((c) => c.unitKind === kind)),
    mainContact: () => read('mainContact', index.contacts.find((c) => c.isMain)),
    contacts: () => read('contacts', index.contacts),
  }
}

const indexes = new WeakMap<Snapshot, Map<string, Index>>()

function indexOf(snapshot: Snapshot, kommuneKey: string): Index {
  const known = indexes.get(snapshot) ?? new Map<string, Index>()
  indexes.set(snapshot, known)
  const found = known.get(kommuneKey)
  if (found) return found
  const index: Index = { services: new Map(), overrides: new Map(), definitions: new Map(), facts: new Map(), roles: new Map(), contacts: [] }
  for (const part of [snapshot.shared, snapshot.kommuner.get(kommuneKey)]) {
    for (const record of part?.values() ?? []) addTo(index, record.value)
  }
  index.services = new Map([...index.services].sort(([a], [b]) => (a < b ? -1 : 1)))
  index.contacts.sort((a, b) => (a.key < b.key ? -1 : 1))
  known.set(kommuneKey, index)
  return index
}

function addTo(index: Index, value: ContentRecord) {
  switch (value.kind) {
    case 'service': index.services.set(value.key, value); break
    case 'override': index.overrides.set(value.service, value); break
    case 'factDefinition': index.definitions.set(value.key, value); break
    case 'localFact': index.facts.set(value.fact, [...(index.facts.get(value.fact) ?? []), value]); break
    case 'contactRole': index.roles.set(value.key, value); break
    case 'contact': index.contacts.push(value); break
    case 'kommune': break
  }
}
