import { recordId, type ContentRecord, type RecordKind, type RecordOf } from '../contract/index.ts'
import { thingsIn } from './named-things.ts'
import { addressOf, listingOf, localListingOf, localSummaryOf, nameOf, searchableOf } from './projections.ts'

/** A topic, and as much of the record as is read under it. */
export type Topic = readonly [name: string, part: unknown]

/** That it says a number of a thing is all that is read under the thing's name. */
const thingTopics = (of: RecordOf<'service' | 'override'>): Topic[] =>
  thingsIn(of).map((thing) => [`thing/${thing}`, true])

/** The topics of each kind of record. One that says nothing here is read whole, under its own name. */
const TOPICS: { readonly [K in RecordKind]?: (value: RecordOf<K>) => Topic[] } = {
  kommune: (value) => [['kommune', value]],
  service: (value) => [
    [`service/${value.key}`, value],
    [`name/${value.key}`, nameOf(value)],
    ['addresses', addressOf(value)],
    ['listing', listingOf(value)],
    ['searchable', searchableOf(value)],
    ...thingTopics(value),
  ],
  override: (value) => [
    [`override/${value.service}`, value],
    [`name/${value.service}`, localListingOf(value)],
    ['listing', localListingOf(value)],
    ['searchable', localSummaryOf(value)],
    ...thingTopics(value),
  ],
  factDefinition: (value) => [[`fact/${value.key}`, value]],
  localFact: (value) => [[`fact/${value.fact}`, value]],
  contactRole: (value) => [[`role/${value.key}`, value]],
  contact: (value) => [
    ['contacts', value],
    ...value.roles.map((role): Topic => [`role/${role}`, value]),
    ...(value.unitKind ? [[`unit/${value.unitKind}`, value] as const] : []),
    ...(value.isMain ? [['mainContact', value] as const] : []),
  ],
  redirect: (value) => [['redirects', value]],
}

/**
 * The topics a record is read under, each with the part that is read: the exact reverse of what {@link ContentReader}
 * reports. A topic has changed when its part has; a part that is undefined is not read at all.
 */
export function topicsOf(value: ContentRecord): readonly Topic[] {
  const topics = TOPICS[value.kind] as ((value: ContentRecord) => Topic[]) | undefined
  return topics?.(value) ?? [[recordId(value), value]]
}
