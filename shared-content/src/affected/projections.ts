import type { Override, OverrideSlot, Responsible, Service } from '../contract/index.ts'

/** What a link to a service shows, and what tells whether anybody offers it here. */
export type NamedService = Pick<Service, 'key' | 'slug' | 'title' | 'kommune' | 'isStatutory' | 'responsible'>

/** What decides which pages a portal has. */
export type AddressedService = Pick<Service, 'key' | 'slug' | 'themes' | 'lifeEvents'>

/** As much of a service as lists, menus and addresses are made of, with the kommune's own word on who answers for it. */
export type ServiceListing = Pick<
  Service,
  'key' | 'slug' | 'title' | 'kommune' | 'themes' | 'lifeEvents' | 'isStatutory' | 'responsible'
> & { isOnline: boolean; localResponsible?: Responsible }

/** As much of a service as the search knows, with the kommune's own summary. */
export type SearchableService = Pick<Service, 'key' | 'slug' | 'title' | 'kommune' | 'searchWords' | 'slotRules'> & {
  slots: Pick<Service['slots'], 'summary'>
  localSummary?: OverrideSlot
}

/** The part of a service that a link to it reads. */
export function nameOf({ key, slug, title, kommune, isStatutory, responsible }: Service): NamedService {
  return { key, slug, title, ...(kommune && { kommune }), isStatutory, responsible }
}

/** The part of a service that the addresses of a portal are made of. */
export function addressOf({ key, slug, themes, lifeEvents }: Service): AddressedService {
  return { key, slug, themes, lifeEvents }
}

/** The part of a service that every list reads. */
export function listingOf({
  key,
  slug,
  title,
  kommune,
  themes,
  lifeEvents,
  isStatutory,
  responsible,
  slots,
}: Service): ServiceListing {
  return {
    key,
    slug,
    title,
    ...(kommune && { kommune }),
    themes,
    lifeEvents,
    isStatutory,
    responsible,
    isOnline: (slots.selfService?.length ?? 0) > 0,
  }
}

/** The part of a service that the search reads. */
export function searchableOf({
  key,
  slug,
  title,
  kommune,
  searchWords,
  slotRules,
  slots: { summary },
}: Service): SearchableService {
  return {
    key,
    slug,
    title,
    ...(kommune && { kommune }),
    searchWords,
    slotRules: slotRules.summary ? { summary: slotRules.summary } : {},
    slots: summary ? { summary } : {},
  }
}

/** The part of an override that every list and link reads: none, when the kommune says nothing of who answers for the service. */
export function localListingOf({ responsible }: Override): Responsible | undefined {
  return responsible
}

/** The part of an override that the search reads. What it was made against does not show. */
export function localSummaryOf({ slots: { summary } }: Override): OverrideSlot | undefined {
  if (summary === undefined) return undefined
  const { base: _base, ...shown } = summary
  return shown
}
