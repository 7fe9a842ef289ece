import type {
  Contact,
  ContentRecord,
  LocalFact,
  Redirect,
  RecordKind,
  RecordOf,
  Service,
  SnapshotRecord,
} from '../contract/index.ts'
import { thingsIn } from './named-things.ts'

type Part = ReadonlyMap<string, SnapshotRecord>

/** One part of a snapshot, found by what pages ask for. Records are opened when they are asked for, not before. */
export interface PartIndex {
  get<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined
  services(): readonly Service[]
  facts(fact: string): readonly LocalFact[]
  contacts(): readonly Contact[]
  /** Keys of the services that say a number of a thing, or whose override does. */
  naming(thing: string): readonly string[]
  redirects(): readonly Redirect[]
}

const indexes = new WeakMap<Part, PartIndex>()

/** The index of a part; made once for as long as the part lives. */
export function indexOf(part: Part): PartIndex {
  const known = indexes.get(part)
  if (known) return known
  const made = makeIndex(part)
  indexes.set(part, made)
  return made
}

function makeIndex(part: Part): PartIndex {
  let facts: Map<string, SnapshotRecord[]> | undefined
  let services: Service[] | undefined
  let contacts: Contact[] | undefined
  let naming: Map<string, string[]> | undefined
  let redirects: Redirect[] | undefined
  return {
    get: (kind, id) => ofKind(part.get(id)?.value, kind),
    services: () => (services ??= allOf(part, 'service')),
    facts: (fact) => (facts ??= factIds(part)).get(fact)?.flatMap((r) => ofKind(r.value, 'localFact') ?? []) ?? [],
    contacts: () => (contacts ??= allOf(part, 'contact')),
    naming: (thing) => (naming ??= servicesByThing(part)).get(thing) ?? [],
    redirects: () => (redirects ??= allOf(part, 'redirect')),
  }
}

function allOf<K extends RecordKind>(part: Part, kind: K): RecordOf<K>[] {
  return [...part].filter(([id]) => id.startsWith(`${kind}/`)).flatMap(([, r]) => ofKind(r.value, kind) ?? [])
}

function servicesByThing(part: Part): Map<string, string[]> {
  const byThing = new Map<string, string[]>()
  for (const of of [...allOf(part, 'service'), ...allOf(part, 'override')])
    for (const thing of thingsIn(of)) {
      const key = of.kind === 'service' ? of.key : of.service
      const group = byThing.get(thing)
      if (group) group.push(key)
      else byThing.set(thing, [key])
    }
  return byThing
}

/** The id of a local fact names its fact (`recordId`), so values need not be opened to be found. */
function factIds(part: Part): Map<string, SnapshotRecord[]> {
  const byFact = new Map<string, SnapshotRecord[]>()
  for (const [id, record] of part) {
    const [kind, , fact] = id.split('/')
    if (kind !== 'localFact' || fact === undefined) continue
    const group = byFact.get(fact)
    if (group) group.push(record)
    else byFact.set(fact, [record])
  }
  return byFact
}

function ofKind<K extends RecordKind>(value: ContentRecord | undefined, kind: K): RecordOf<K> | undefined {
  return value?.kind === kind ? (value as RecordOf<K>) : undefined
}
