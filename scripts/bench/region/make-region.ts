import type { ContentRecord } from '@innbyggarportal/shared-content/contract'
import { factRecords, CONTACT_ROLES } from './facts.ts'
import { kommuneKey, kommuneRecords } from './kommune-records.ts'
import { sharedService } from './shared-service.ts'

export interface RegionSize {
  kommuner: number
  services: number
}

/** A made-up region. Nothing is held: records are made when they are asked for, and are the same every time. */
export interface Region extends RegionSize {
  /** Facts, roles and services of the whole region. */
  shared(): Iterable<ContentRecord>
  /** What belongs to the kommune at a place, from 0. */
  ofKommune(index: number): Iterable<ContentRecord>
  /** Shared records first, then kommune by kommune. */
  all(): Iterable<ContentRecord>
  kommuneKeys: readonly string[]
}

/** A region of so many kommuner, each with the same services in nynorsk and bokmål. */
export function makeRegion({ kommuner, services }: RegionSize): Region {
  function* shared(): Generator<ContentRecord> {
    yield* factRecords(services)
    yield* CONTACT_ROLES
    for (let i = 0; i < services; i++) yield sharedService(i, services)
  }
  const ofKommune = (index: number) => kommuneRecords(index, services)
  function* all(): Generator<ContentRecord> {
    yield* shared()
    for (let i = 0; i < kommuner; i++) yield* ofKommune(i)
  }
  return {
    kommuner,
    services,
    shared,
    ofKommune,
    all,
    kommuneKeys: Array.from({ length: kommuner }, (_, i) => kommuneKey(i)),
  }
}
