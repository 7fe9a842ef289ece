import { heldBy, redirectsOfService } from '@innbyggarportal/shared-content/addresses'
import type { CollectionBeforeDeleteHook, CollectionConfig, PayloadRequest } from 'payload'
import { isDraftWrite } from '../access/index.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { storedDocument } from '../database/whole-document.ts'
import type { Doc } from '../document/doc.ts'
import { idOf } from '../document/id-of.ts'
import { editingOf, laysOf } from '../editing/editing.ts'
import { keepFormer } from './keep-former.ts'
import { redirectsFrom, slugIn } from './old-addresses.ts'

/**
 * Has what moves leave word of where it was: a service a redirect, a kommune the names of before in itself. It is the same
 * whether somebody saves, a change is published, a bundle, or a file is brought in. A file that brings the history along
 * says itself what there was.
 */
export function withOldAddresses(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  if (collection.slug === 'kommuner')
    return { ...collection, hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), keepFormer] } }
  if (collection.slug !== 'services') return collection
  const name = (id: unknown) => `slugs:${String(id)}`
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ originalDoc, req }) => {
          if (originalDoc?.id !== undefined && !isDraftWrite(req.context))
            req.context[name(originalDoc.id)] = await slugsBefore(req, String(originalDoc.id))
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, req }) => {
          if (isDraftWrite(req.context)) return
          const stored = await storedDocument(req, 'services', String(doc.id))
          if (stored?.['_status'] === 'published')
            await leaveWord(req, stored, (req.context[name(doc.id)] ?? []) as string[])
        },
      ],
      beforeDelete: [forgetOwn, ...(hooks.beforeDelete ?? [])],
    },
  }
}

/** The slugs a published service had until this write: what is stored, and what its day gave it since. */
async function slugsBefore(req: PayloadRequest, id: string): Promise<string[]> {
  const stored = await storedDocument(req, 'services', id)
  if (stored?.['_status'] !== 'published') return []
  const inForce = laysOf(editingOf(req, 'services'), id).filter((change) => change.state === 'approved')
  return heldBy('slug', String(stored['slug']), inForce)
}

async function leaveWord(req: PayloadRequest, service: Doc, had: readonly string[]): Promise<void> {
  const { id, slug, key } = service
  const kommune = idOf(service['kommune'])
  if (had.length > 0 && had.every((before) => before === slug)) return
  for (const old of await redirectsFrom(req, String(slug), kommune))
    if (idOf(old['to']) === id) await removeRedirect(req, old['id'])
  if (req.context['bringsHistory'] === true) return
  for (const { lang, from } of redirectsOfService({ key: String(key), slug: String(slug) }, had))
    await writeRedirect(req, { kommune: kommune ?? null, lang, from, to: String(id) })
}

/** It goes with the write it comes of: nobody is asked again, and one signal is enough. */
const ALONG = { isSilent: true, isDecision: true, isAlong: true }

async function writeRedirect(
  req: PayloadRequest,
  data: { kommune: string | null; lang: 'nn' | 'nb' | 'en'; from: string; to: string },
): Promise<void> {
  const call = { collection: 'redirects', depth: 0, user: req.user, req: inTransaction(req) } as const
  const { docs } = await req.payload.find({
    ...call,
    where: { place: { equals: [data.kommune ?? 'region', data.lang, data.from].join(' ') } },
    limit: 1,
  })
  const [known] = docs
  if (known) await req.payload.update({ ...call, id: known.id, data: { to: data.to }, context: { ...ALONG } })
  else await req.payload.create({ ...call, data, context: { ...ALONG } })
}

const removeRedirect = (req: PayloadRequest, id: unknown) =>
  req.payload.delete({
    collection: 'redirects',
    id: String(id),
    depth: 0,
    user: req.user,
    context: { ...ALONG },
    req: inTransaction(req),
  })

/** What was left when the service moved goes with it; what somebody wrote down of other addresses stands in the way. */
const forgetOwn: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { to: { equals: id } },
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  for (const old of docs) if (slugIn(old.from) !== undefined) await removeRedirect(req, old.id)
}
