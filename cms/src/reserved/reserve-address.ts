import type { CollectionSlug, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { insertRows } from '../database/insert-rows.ts'
import { meetOthers } from '../database/meet-others.ts'
import { idOf } from '../document/id-of.ts'

export const RESERVATIONS = 'reservations' satisfies CollectionSlug
/** Where shared services reserve besides in each kommune. */
export const REGION = 'region'

/** A service as far as its address goes. */
export interface Addressed {
  id: string
  slug?: unknown
  kommune?: unknown
}

/** The reservation of one address in one portal. */
export interface Reservation {
  kommune: string
  address: string
  service: string
}

/** Has a service, as it is stored, hold its address where it shows, and no other. An address that is taken ends the write. */
export async function reserveAddress(req: PayloadRequest, { id, slug, kommune }: Addressed): Promise<void> {
  const own = idOf(kommune)
  if (typeof slug !== 'string') return
  const {
    docs: [held],
  } = await req.payload.find({
    collection: RESERVATIONS,
    where: { and: [{ service: { equals: id } }, { kommune: { equals: own ?? REGION } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    req: inTransaction(req),
  })
  if (held?.address === slug) return
  // A kommune that is made in this moment asks for what is shared, and is not yet seen here.
  if (own === undefined) await meetOthers(req, 'addresses')
  const places = own === undefined ? [REGION, ...(await idsOf(req, 'kommuner'))] : [own]
  await free(req, { service: id })
  await addReservations(
    req,
    places.map((place) => ({ kommune: place, address: slug, service: id })),
  )
}

/** Has every shared service hold its address in a new kommune. */
export async function reserveShared(req: PayloadRequest, kommune: string): Promise<void> {
  await meetOthers(req, 'addresses')
  const { docs } = await req.payload.find({
    collection: 'services',
    where: { kommune: { exists: false } },
    pagination: false,
    depth: 0,
    select: { slug: true },
    req: inTransaction(req),
  })
  await addReservations(
    req,
    docs.flatMap(({ id, slug }) => (slug ? [{ kommune, address: slug, service: id }] : [])),
  )
}

/** Fails when one of the addresses is taken. */
export const addReservations = (
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  rows: readonly Reservation[],
): Promise<void> =>
  insertRows(
    req.payload,
    RESERVATIONS,
    rows.map((row) => ({ ...row })),
    req,
  )

/** Lets go of every address a service holds, or of all there are in a kommune. */
export async function free(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  of: { service: string } | { kommune: string },
): Promise<void> {
  const where = Object.fromEntries(Object.entries(of).map(([field, id]) => [field, { equals: id }]))
  await req.payload.db.deleteMany({ collection: RESERVATIONS, where, req: within(req) })
}

const within = ({ transactionID, i18n, t }: Partial<PayloadRequest>): Partial<PayloadRequest> => ({
  ...(transactionID !== undefined && { transactionID }),
  ...(i18n && { i18n }),
  ...(t && { t }),
})

async function idsOf(req: PayloadRequest, collection: 'kommuner'): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    pagination: false,
    depth: 0,
    select: {},
    req: inTransaction(req),
  })
  return docs.map(({ id }) => id)
}
