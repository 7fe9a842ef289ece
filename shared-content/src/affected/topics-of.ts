import type { ContentRecord } from '../contract/index.ts'
import { addressOf, listingOf, localListingOf, localSummaryOf, nameOf, searchableOf } from './projections.ts'

/** A topic, and as much of the record as is read under it. */
export type Topic = readonly [name: string, part: unknown]

/**
 * The topics a record is read under, each with the part that is read: the exact reverse of what {@link ContentReader}
 * reports. A topic has changed when its part has; a part that is undefined is not read at all.
 */
export function topicsOf(value: ContentRecord): Topic[] {
  switch (value.kind) {
    case 'kommune':
      return [['kommune', value]]
    case 'service':
      return [
        [`service/${value.key}`, value],
        [`name/${value.key}`, nameOf(value)],
        ['addresses', addressOf(value)],
        ['listing', listingOf(value)],
        ['searchable', searchableOf(value)],
      ]
    case 'override':
      return [
        [`override/${value.service}`, value],
        ['listing', localListingOf(value)],
        ['searchable', localSummaryOf(value)],
      ]
    case 'factDefinition':
      return [[`fact/${value.key}`, value]]
    case 'localFact':
      return [[`fact/${value.fact}`, value]]
    case 'contactRole':
      return [[`role/${value.key}`, value]]
    case 'contact':
      return [
        ['contacts', value],
        ...value.roles.map((r): Topic => [`role/${r}`, value]),
        ...(value.unitKind ? [[`unit/${value.unitKind}`, value] as const] : []),
        ...(value.isMain ? [['mainContact', value] as const] : []),
      ]
  }
}
