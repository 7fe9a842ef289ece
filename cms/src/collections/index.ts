import { RECORD_KINDS, type RecordKind } from '@innbyggarportal/shared-content/contract'
import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { contactRoleKind } from '../door/kinds/contact-role.ts'
import { contactKind } from '../door/kinds/contact.ts'
import { factDefinitionKind } from '../door/kinds/fact-definition.ts'
import type { Kind } from '../door/kinds/kind.ts'
import { kommuneKind } from '../door/kinds/kommune.ts'
import { localFactKind } from '../door/kinds/local-fact.ts'
import { redirectKind } from '../door/kinds/redirect.ts'
import { overrideKind } from '../door/kinds/override.ts'
import { serviceKind } from '../door/kinds/service.ts'
import type { CmsEnv } from '../env.ts'
import { withChanges } from '../editing/with-changes.ts'
import { withRev } from '../rev/with-rev.ts'
import { withBin } from '../bin/with-bin.ts'
import { withGoodLinks } from '../editing/with-good-links.ts'
import { withHistory } from '../history/with-history.ts'
import { withAddresses } from '../reserved/with-addresses.ts'
import { withOldAddresses } from '../reserved/with-old-addresses.ts'
import { withPlannedNames } from '../reserved/with-planned-names.ts'
import { withRecordId } from '../reserved/with-record-id.ts'
import { AccessibilityReports } from './AccessibilityReports/index.ts'
import { bin } from './Bin/index.ts'
import { ContactRoles } from './ContactRoles/index.ts'
import { changes } from './Changes/index.ts'
import { Contacts } from './Contacts/index.ts'
import { FactDefinitions } from './FactDefinitions/index.ts'
import { HandChecks } from './HandChecks/index.ts'
import { kommuner } from './Kommuner/index.ts'
import { LocalFacts } from './LocalFacts/index.ts'
import { media } from './Media/index.ts'
import { Overrides } from './Overrides/index.ts'
import { PortalOrders } from './PortalOrders/index.ts'
import { PortalStatuses } from './PortalStatus/index.ts'
import { PublishingNotes } from './PublishingNotes/index.ts'
import { PublishRequests } from './PublishRequests/index.ts'
import { Redirects } from './Redirects/index.ts'
import { RegionSettings } from './RegionSettings/index.ts'
import { Reservations } from './Reservations/index.ts'
import { Services } from './Services/index.ts'
import { users } from './Users/index.ts'
import { Waivers } from './Waivers/index.ts'

/** Content: every kind of record the contract has, as the door knows it. */
export const KINDS: { readonly [K in RecordKind]: Kind<K> } = {
  kommune: kommuneKind,
  contactRole: contactRoleKind,
  factDefinition: factDefinitionKind,
  localFact: localFactKind,
  contact: contactKind,
  service: serviceKind,
  override: overrideKind,
  redirect: redirectKind,
}

/** All of them, each after those it needs. */
export const ALL_KINDS: readonly Kind[] = RECORD_KINDS.map((kind) => KINDS[kind])

/** What the CMS keeps, in the order of the menu. Nobody locks a document: who saves too late is told what others wrote. */
export const collectionsOf = (env: CmsEnv): CollectionConfig[] =>
  all(env).map((collection) => ({ ...recorded(collection), lockDocuments: false }))

/** Content has a revision, names no two can have, a history, changes that come to it, and a bin to go to. */
function recorded(collection: CollectionConfig): CollectionConfig {
  const kind = ALL_KINDS.find((k) => k.collection === collection.slug)
  return kind === undefined
    ? collection
    : withBin(withChanges(withHistory(withGoodLinks(withNames(withRev(collection), kind), kind), kind), kind), kind)
}

const withNames = (collection: CollectionConfig, kind: Kind): CollectionConfig =>
  withPlannedNames(withOldAddresses(withAddresses(withRecordId(collection, kind))), kind)

const all = (env: CmsEnv): CollectionConfig[] => [
  Services,
  FactDefinitions,
  ContactRoles,
  media(join(env.dataDir, 'media')),
  bin(ALL_KINDS),
  Overrides,
  LocalFacts,
  Contacts,
  Redirects,
  Waivers,
  kommuner(env),
  RegionSettings,
  users({ ...env, isHttps: env.cmsUrl.startsWith('https:') }),
  changes(ALL_KINDS),
  Reservations,
  PublishRequests,
  PortalStatuses,
  PublishingNotes,
  PortalOrders,
  AccessibilityReports,
  HandChecks,
]
