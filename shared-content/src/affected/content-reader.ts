import type {
  Contact,
  ContactRole,
  FactDefinition,
  IsoInstant,
  Kommune,
  LocalFact,
  Override,
  Redirect,
  Responsible,
  Service,
  Snapshot,
  SnapshotRecord,
  UnitKind,
} from '../contract/index.ts'
import { comingTopics, earlier, type ComingTopics } from './coming-topics.ts'
import { indexOf } from './part-index.ts'
import {
  addressOf,
  listingOf,
  localListingOf,
  localSummaryOf,
  nameOf,
  searchableOf,
  type AddressedService,
  type NamedService,
  type SearchableService,
  type ServiceListing,
} from './projections.ts'

/**
 * All reading of content on behalf of one portal goes through here, so that what was read can be recorded and later
 * run backwards: a change touches exactly the pages that read one of its topics (see `topics-of.ts`). Who needs little
 * of a service asks for little, and is not disturbed by the rest.
 */
export interface ContentReader {
  kommune: Kommune
  /** A service the portal knows: shared, or the kommune's own. */
  service(key: string): Service | undefined
  /** As much of a service as a link to it shows. */
  serviceName(key: string): (NamedService & { localResponsible?: Responsible }) | undefined
  /** All services of the portal, shared and own, by key, as far as they decide which pages there are. Opens no override. */
  addressed(): readonly AddressedService[]
  /** All services of the portal, shared and own, by key, as lists show them. */
  listing(): readonly ServiceListing[]
  /** All services of the portal, by key, as the search knows them. */
  searchable(): readonly SearchableService[]
  override(service: string): Override | undefined
  /** Keys of the services of the portal whose rows say a number of a thing, by key. */
  servicesNaming(thing: string): readonly string[]
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
  contacts(): readonly Contact[]
  /** Old addresses of the portal: the kommune's own, then those of all portals. */
  redirects(): readonly Redirect[]
  /**
   * What many pages of one portal need alike, made once: `name` says what and on which terms (language, moment). Every
   * page that uses it has read what making it read. The value is shared, so nobody may change it.
   */
  once<T>(name: string, make: (reader: ContentReader) => T): T
  /** When a planned change first touches something that was read here; undefined when none does. */
  changesAt(): IsoInstant | undefined
  /** A reader of the same, of which nothing was read yet. Who listens to this one hears what is read there too. */
  fresh(): ContentReader
}

type OnRead = (topic: string) => void
type Part = ReadonlyMap<string, SnapshotRecord>

/** What is known of one kommune's view of one content: the two parts, and what was made once from them. */
interface Source {
  shared: Part
  own: Part
  kommune: Kommune
  lists: {
    listing?: readonly ServiceListing[]
    searchable?: readonly SearchableService[]
    contacts?: readonly Contact[]
  }
  made: Map<string, { value: unknown; reads: ReadonlySet<string> }>
}

/**
 * A reader of one kommune's view of a snapshot. `onRead` hears the topic of every read. Returns null when the snapshot
 * has no such kommune.
 */
export function readerFor(snapshot: Snapshot, kommuneKey: string, onRead: OnRead = () => {}): ContentReader | null {
  const source = sourceOf(snapshot, kommuneKey)
  return source && openReader(source, comingTopics(snapshot, kommuneKey), onRead)
}

const sources = new WeakMap<Part, WeakMap<Part, Source>>()

function sourceOf({ shared, kommuner }: Snapshot, kommuneKey: string): Source | null {
  const own = kommuner.get(kommuneKey)
  const kommune = own && indexOf(own).get('kommune', `kommune/${kommuneKey}`)
  if (own === undefined || kommune === undefined) return null
  const beside = sources.get(shared) ?? new WeakMap<Part, Source>()
  sources.set(shared, beside)
  const known = beside.get(own)
  if (known) return known
  const source: Source = { shared, own, kommune, lists: {}, made: new Map() }
  beside.set(own, source)
  return source
}

function openReader(source: Source, coming: ComingTopics, onRead: OnRead): ContentReader {
  const { kommune, lists, made } = source
  let changesAt: IsoInstant | undefined
  const hear = (topic: string) => {
    onRead(topic)
    const at = coming.get(topic)
    if (at !== undefined) changesAt = earlier(changesAt, at)
  }
  const shared = indexOf(source.shared)
  const own = indexOf(source.own)
  const serviceAt = (key: string) => own.get('service', `service/${key}`) ?? shared.get('service', `service/${key}`)
  const overrideAt = (service: string) => own.get('override', `override/${kommune.key}/${service}`)
  const services = () =>
    [...new Map([...shared.services(), ...own.services()].map((s) => [s.key, s])).values()].sort(byKey)
  const contacts = () => (lists.contacts ??= [...own.contacts()].sort(byKey))
  const listing = (s: Service): ServiceListing => {
    const localResponsible = localListingOf(overrideAt(s.key) ?? NO_OVERRIDE)
    return { ...listingOf(s), ...(localResponsible && { localResponsible }) }
  }
  const searchable = (s: Service): SearchableService => {
    const localSummary = localSummaryOf(overrideAt(s.key) ?? NO_OVERRIDE)
    return { ...searchableOf(s), ...(localSummary && { localSummary }) }
  }
  const read = <T>(topic: string, value: T): T => {
    hear(topic)
    return value
  }
  const namedAt = (key: string) => {
    const s = serviceAt(key)
    const localResponsible = localListingOf(overrideAt(key) ?? NO_OVERRIDE)
    return s && { ...nameOf(s), ...(localResponsible && { localResponsible }) }
  }

  return {
    get kommune() {
      return read('kommune', kommune)
    },
    service: (key) => read(`service/${key}`, serviceAt(key)),
    serviceName: (key) => read(`name/${key}`, namedAt(key)),
    addressed: () => read('addresses', services().map(addressOf)),
    listing: () => read('listing', (lists.listing ??= services().map(listing))),
    searchable: () => read('searchable', (lists.searchable ??= services().map(searchable))),
    override: (service) => read(`override/${service}`, overrideAt(service)),
    servicesNaming: (thing) =>
      read(`thing/${thing}`, [...new Set([...shared.naming(thing), ...own.naming(thing)])].sort()),
    factDefinition: (fact) => read(`fact/${fact}`, shared.get('factDefinition', `factDefinition/${fact}`)),
    localFacts: (fact) => read(`fact/${fact}`, [...shared.facts(fact), ...own.facts(fact)]),
    contactRole: (role) => read(`role/${role}`, shared.get('contactRole', `contactRole/${role}`)),
    contactsFor: (role) =>
      read(
        `role/${role}`,
        contacts().filter((c) => c.roles.includes(role)),
      ),
    units: (kind) =>
      read(
        `unit/${kind}`,
        contacts().filter((c) => c.unitKind === kind),
      ),
    mainContact: () =>
      read(
        'mainContact',
        contacts().find((c) => c.isMain),
      ),
    contacts: () => read('contacts', contacts()),
    redirects: () => read('redirects', [...own.redirects(), ...shared.redirects()].sort(byOldAddress)),
    once<T>(name: string, make: (reader: ContentReader) => T): T {
      const known = made.get(name) ?? makeOnce(source, name, make)
      for (const topic of known.reads) hear(topic)
      return known.value as T
    },
    changesAt: () => changesAt,
    fresh: () => openReader(source, coming, hear),
  }
}

function makeOnce<T>(
  source: Source,
  name: string,
  make: (reader: ContentReader) => T,
): { value: T; reads: ReadonlySet<string> } {
  const reads = new Set<string>()
  const entry = { value: make(openReader(source, NOTHING_COMING, (topic) => reads.add(topic))), reads }
  source.made.set(name, entry)
  return entry
}

const NOTHING_COMING: ComingTopics = new Map()
const NO_OVERRIDE: Override = { kind: 'override', kommune: '', service: '', slots: {} }
const byOldAddress = (a: Redirect, b: Redirect) => (`${a.lang}${a.from}` < `${b.lang}${b.from}` ? -1 : 1)
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
