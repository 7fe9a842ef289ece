import type { CollectionSlug, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { Doc } from '../document/doc.ts'
import { aloneAbout, servicesNeeding } from './last-of.ts'
import { readReferrers, type Referrer } from './reference-index.ts'
import { relationsTo } from './relations-to.ts'
import type { Use } from './use.ts'

/** Everything that would have a hole if a document went. */
export interface Uses {
  uses: Use[]
  /** How many more there are than are named. */
  more: number
  /** It is the only main contact of its kommune. */
  isOnlyMain: boolean
}

/** What others call a document of these collections inside their texts and rows. */
const NAMED_AS: Readonly<Partial<Record<CollectionSlug, string>>> = {
  'fact-definitions': 'fact',
  'contact-roles': 'role',
  services: 'service',
}

/** Who uses a document: by relationship, by name in a text or a row, or because it is the last of its kind in its kommune. */
export async function usesOf(req: PayloadRequest, collection: CollectionSlug, doc: Doc): Promise<Uses> {
  const id = String(doc['id'])
  const { uses, more } = await relationsTo(req, collection, id)
  const named: Referrer[] = []
  const kind = NAMED_AS[collection]
  if (kind !== undefined) {
    const name = `${kind}/${String(doc['key'])}`
    named.push(
      ...(await readReferrers(req.payload)).filter(
        (r) => r.id !== id && r.slots.some(({ names }) => names.includes(name)),
      ),
    )
  }
  const alone = collection === 'contacts' ? await aloneAbout(req, doc) : undefined
  named.push(...(alone?.services ?? []), ...(collection === 'local-facts' ? await servicesNeeding(req, doc) : []))
  return { uses: eachOnce([...uses, ...named.map(asUse)]), more, isOnlyMain: alone?.isMain ?? false }
}

export const isUsed = ({ uses, more, isOnlyMain }: Uses): boolean => uses.length + more > 0 || isOnlyMain

export const asUse = ({ collection, id, name, kommune }: Referrer): Use => ({ collection, id, name, kommune })

/** Each document once, whether its draft, its published text or both refer to it. */
export function eachOnce(uses: readonly Use[]): Use[] {
  return [...new Map(uses.map((use) => [`${use.collection}/${use.id}`, use])).values()]
}

/** A document as it is stored; null when it is gone. */
export async function storedDocument(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Doc | null> {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    req: inTransaction(req),
  })
  return doc === null ? null : { ...doc }
}
