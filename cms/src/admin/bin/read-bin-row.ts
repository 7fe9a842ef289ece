import type { CollectionSlug } from 'payload'
import { z } from 'zod'

const COLLECTION_OF: Readonly<Record<string, CollectionSlug>> = {
  kommune: 'kommuner',
  contactRole: 'contact-roles',
  factDefinition: 'fact-definitions',
  localFact: 'local-facts',
  contact: 'contacts',
  service: 'services',
  override: 'overrides',
  redirect: 'redirects',
}

const stored = z.object({
  title: z.string().nullish(),
  kind: z.string(),
  at: z.string(),
  by: z.string().nullish(),
  why: z.enum(['deleted', 'double']),
  content: z.object({ doc: z.record(z.string(), z.unknown()) }),
})

/** A row of the bin as the admin shows it. */
export interface ShownRow {
  title: string
  /** Where it goes when it is put back; undefined when this version of the admin does not know the kind. */
  collection: CollectionSlug | undefined
  at: string
  by: string
  why: 'deleted' | 'double'
  content: Readonly<Record<string, unknown>>
}

export const collectionOfKind = (kind: unknown): CollectionSlug | undefined =>
  typeof kind === 'string' ? COLLECTION_OF[kind] : undefined

export function readBinRow(data: unknown): ShownRow | undefined {
  const row = stored.safeParse(data).data
  if (!row) return undefined
  const { title, kind, at, by, why, content } = row
  return { title: title ?? '', collection: collectionOfKind(kind), at, by: by ?? '', why, content: content.doc }
}
