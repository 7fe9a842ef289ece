import { pageAt } from '@innbyggarportal/shared-content/addresses'
import { findLifeEvent, findTheme } from '@innbyggarportal/shared-content/los'
import type { CollectionBeforeValidateHook, Where } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { firstWords } from '../../document/first-words.ts'
import { idOf } from '../../document/id-of.ts'
import { refuse } from '../../messages/refuse.ts'

/**
 * Refuses an old address that a page of the portal has: the page would be shown, and nobody sent on. One that is the service's
 * own leads round in a ring. What a file brings may stand: the page wins there too.
 */
export const refuseLivePage: CollectionBeforeValidateHook = async ({
  collection,
  context,
  data = {},
  originalDoc,
  req,
}) => {
  if (context['isImport'] === true || context['isAlong'] === true) return data
  const said = (field: string): unknown => (data[field] === undefined ? originalDoc?.[field] : data[field])
  const from = said('from')
  const page = typeof from === 'string' ? pageAt(from) : undefined
  if (page === undefined) return data
  const at = { req, collection: collection.slug, path: 'from' }
  const { section, slug } = page
  if (slug === undefined) throw refuse(at, 'redirectIsPage', { from: String(from) })
  if (section !== 'services') {
    const isThere = section === 'themes' ? findTheme(slug) : findLifeEvent(slug)
    if (isThere !== undefined) throw refuse(at, 'redirectIsPage', { from: String(from) })
    return data
  }
  const kommune = idOf(said('kommune'))
  const shared: Where = { kommune: { exists: false } }
  const where: Where = {
    and: [
      { slug: { equals: slug } },
      { _status: { equals: 'published' } },
      kommune === undefined ? shared : { or: [shared, { kommune: { equals: kommune } }] },
    ],
  }
  const { docs } = await req.payload.find({
    collection: 'services',
    where,
    limit: 1,
    depth: 0,
    locale: 'all',
    req: inTransaction(req),
  })
  const [holder] = docs
  if (holder === undefined) return data
  const title = firstWords(holder.title) || holder.key || ''
  throw refuse(at, holder.id === idOf(said('to')) ? 'redirectLoop' : 'redirectIsService', { title })
}
