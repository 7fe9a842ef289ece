import type { Doc } from '../document/doc.ts'
import { listOf } from '../document/present.ts'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'
import { idOf } from '../document/id-of.ts'
import { readReferrers, servicesNaming } from './reference-index.ts'

const status = z.looseObject({ pages: z.looseObject({ total: z.number() }) })
/** Lists a service stands in: the front page, all services, its theme, a life event. */
const LISTS = 4

/**
 * About how many pages change when a document goes: those of services that name it, in each language of each kommune it
 * shows in, and all of a portal when it stands on every page. Never fewer than there are by what is known here; the
 * publisher finds out exactly.
 */
export async function pagesTouched(req: PayloadRequest, collection: CollectionSlug, doc: Doc): Promise<number> {
  const owner = collection === 'kommuner' ? String(doc['id']) : idOf(doc['kommune'])
  const call = { depth: 0, pagination: false as const, req: inTransaction(req) }
  const { docs: kommuner } = await req.payload.find({
    collection: 'kommuner',
    ...call,
    ...(owner !== undefined && { where: { id: { equals: owner } } }),
  })
  const names = await namesOf(req, collection, doc)
  const isEverywhere = collection === 'kommuner' || (collection === 'contacts' && doc['isMain'] === true)
  const referrers = !isEverywhere && names.length === 0 ? [] : await readReferrers(req.payload)
  let pages = 0
  for (const { id, languages } of kommuner) {
    const counted = isEverywhere ? await wholePortal(req, id) : undefined
    const shown = isEverywhere
      ? referrers.filter((r) => r.collection === 'services' && (r.kommune === undefined || r.kommune === id))
      : names.flatMap((name) => servicesNaming(referrers, name, id))
    pages +=
      counted ??
      (new Set(shown.map((r) => r.service ?? r.id)).size + ownPages(collection)) * Math.max(1, listOf(languages).length)
  }
  return pages
}

function ownPages(collection: CollectionSlug): number {
  if (collection === 'services') return 1 + LISTS
  return collection === 'contacts' || collection === 'overrides' ? 1 : 0
}

async function namesOf(req: PayloadRequest, collection: CollectionSlug, doc: Doc): Promise<string[]> {
  switch (collection) {
    case 'fact-definitions':
      return [`fact/${String(doc['key'])}`]
    case 'contact-roles':
      return [`role/${String(doc['key'])}`]
    case 'services':
      return [`service/${String(doc['key'])}`]
    case 'local-facts': {
      const definition = await req.payload.findByID({
        collection: 'fact-definitions',
        id: idOf(doc['fact']) ?? '',
        depth: 0,
        disableErrors: true,
        req: inTransaction(req),
      })
      return definition ? [`fact/${definition.key}`] : []
    }
    case 'contacts': {
      const { docs } = await req.payload.find({
        collection: 'contact-roles',
        where: { id: { in: listOf(doc['roles']).flatMap((role) => idOf(role) ?? []) } },
        pagination: false,
        depth: 0,
        req: inTransaction(req),
      })
      return [
        ...docs.map((role) => `role/${role.key}`),
        ...(doc['unitKind'] ? [`unit/${String(doc['unitKind'])}`] : []),
      ]
    }
    default:
      return []
  }
}

/** All pages of a portal, as the worker last counted them. */
async function wholePortal(req: PayloadRequest, kommune: string): Promise<number | undefined> {
  const {
    docs: [row],
  } = await req.payload.find({
    collection: 'portal-status',
    where: { kommune: { equals: kommune } },
    limit: 1,
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  return status.safeParse(row?.status).data?.pages.total
}
