import type { CollectionSlug } from 'payload'

/** One document that another would leave a hole in. */
export interface Use {
  collection: CollectionSlug
  id: string
  name: string
  /** Database id of the kommune it belongs to; undefined when it is shared. */
  kommune: string | undefined
}

/** What only exists for a document, and goes when it goes. */
export const GOES_ALONG: Readonly<Partial<Record<CollectionSlug, readonly CollectionSlug[]>>> = {
  kommuner: ['portal-status', 'portal-orders', 'waivers', 'accessibility-reports', 'hand-checks'],
}
