import { parseContract, slug as slugSchema } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeValidateHook, Where } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { storedDocument } from '../../database/whole-document.ts'
import { firstWords } from '../../document/first-words.ts'
import { MESSAGES } from '../../messages/messages.ts'
import { refuse, refuseWith } from '../../messages/refuse.ts'
import { idOf } from '../../document/id-of.ts'
import { redirectsFrom } from '../../reserved/old-addresses.ts'
import type { Says } from '@innbyggarportal/shared-content/words'

/**
 * Gives a new service an address and sees to it that it is the only one there: a shared service's address is taken in
 * every kommune, a local one's only in its own.
 */
export const checkAddress: CollectionBeforeValidateHook = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const at = { req, collection: collection.slug, path: 'slug' }
  if (operation === 'create' && !firstWords(data['title']))
    throw refuse({ ...at, path: 'title' }, 'needed', { field: MESSAGES.title })
  const { value: address, problems } = parseContract(slugSchema, data['slug'] || originalDoc?.slug || data['key'])
  if (problems)
    throw refuseWith(
      at,
      problems.map((p) => ({ ...p, path: 'slug' })),
    )
  // Asked at every write: since a draft took the address, another service may have published it.
  const kommune = idOf(data['kommune'] ?? originalDoc?.kommune)
  const rivals: Where[] = [{ slug: { equals: address } }]
  if (originalDoc?.id) rivals.push({ id: { not_equals: originalDoc.id } })
  if (kommune !== undefined) rivals.push({ or: [{ kommune: { exists: false } }, { kommune: { equals: kommune } }] })
  const {
    docs: [rival],
  } = await req.payload.find({
    collection: 'services',
    where: { and: rivals },
    limit: 1,
    depth: 0,
    locale: 'all',
    req: inTransaction(req),
  })
  if (rival)
    throw refuse(at, 'slugTaken', {
      slug: address,
      title: firstWords(rival.title) || rival.key || '',
      owner: await ownerName(idOf(rival.kommune)),
    })
  await refuseLeading(String(address))
  return { ...data, slug: address }

  /** An address of before belongs to those who have the link: who takes it is told where it leads. What has it already keeps it. */
  async function refuseLeading(slug: string): Promise<void> {
    const id: unknown = originalDoc?.id
    const [leading] = (await redirectsFrom(req, slug, kommune)).filter(({ to }) => idOf(to) !== id)
    if (leading === undefined) return
    const stored = id === undefined ? null : await storedDocument(req, 'services', String(id))
    if (stored?.['slug'] === slug && stored['_status'] === 'published') return
    const other = await storedDocument(req, 'services', String(idOf(leading['to'])))
    throw refuse(at, 'slugLeadsOn', { slug, title: firstWords(other?.['title']) || String(other?.['key'] ?? '') })
  }

  async function ownerName(kommune: string | undefined): Promise<string | Says> {
    if (kommune === undefined) return MESSAGES.region
    const found = await req.payload.findByID({
      collection: 'kommuner',
      id: kommune,
      depth: 0,
      disableErrors: true,
      req: inTransaction(req),
    })
    return found?.name ?? kommune
  }
}
