import type { CollectionSlug, Endpoint } from 'payload'
import { z } from 'zod'
import { maySeeOf, sessionOf } from '../access/session.ts'
import { langOf } from '../messages/messages.ts'
import { inOneBreath } from '../messages/said.ts'
import { pagesTouched } from './pages-touched.ts'
import { whatChanges, whyKept } from './why-kept.ts'
import { isUsed, storedDocument, usesOf } from './uses-of.ts'

/** What the admin is told of a document's users: those the reader may see, how many more there are, and what would change without it. */
export const usesAnswer = z.object({
  uses: z.array(z.object({ name: z.string(), collection: z.string(), href: z.string() })),
  more: z.number(),
  isUsed: z.boolean(),
  sentence: z.string(),
  /** It goes to the bin, and can be put back. */
  isKept: z.boolean(),
})
export type UsesAnswer = z.infer<typeof usesAnswer>

/** `GET /api/uses/COLLECTION/ID`, for whoever may read the document. */
export const usesEndpoint: Endpoint = {
  path: '/uses/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const notFound = () => Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 })
    const [collection, id] = [String(req.routeParams?.['collection']), String(req.routeParams?.['id'])]
    if (!req.user || !Object.hasOwn(req.payload.collections, collection) || collection.startsWith('payload-'))
      return notFound()
    const slug = collection as CollectionSlug
    const {
      docs: [readable],
    } = await req.payload.find({
      collection: slug,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    })
    const doc = readable && (await storedDocument(req, slug, id))
    if (!doc) return notFound()
    const session = sessionOf(req)
    const found = await usesOf(req, slug, doc)
    const seen = found.uses.filter((use) => maySeeOf(session, use.kommune))
    const pages = await pagesTouched(req, slug, doc)
    const answer: UsesAnswer = {
      uses: seen.map(({ name, collection: at, id: of }) => ({
        name,
        collection: at,
        href: `${req.payload.config.routes.admin}/collections/${at}/${of}`,
      })),
      more: found.uses.length - seen.length + found.more,
      isUsed: isUsed(found),
      sentence: inOneBreath(isUsed(found) ? whyKept(found, pages, session) : [whatChanges(pages)], langOf(req)),
      isKept: req.payload.collections[slug].config.flattenedFields.some(({ name }) => name === 'recordId'),
    }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}
