import type { Payload } from 'payload'
import { isTaken } from '../database/taken-names.ts'
import { firstWords } from '../document/first-words.ts'
import { idOf } from '../document/id-of.ts'
import { planAddresses, type OldAddress } from './plan-addresses.ts'
import { addReservations, RESERVATIONS, type Reservation } from './reserve-address.ts'

/**
 * Has all services there are hold their addresses, at the start of whoever opens the database. Two that have one address
 * come of two people who saved at once, before this was held: one of them gets the next that is free, and the operator is told.
 */
export async function reserveOldAddresses(payload: Payload): Promise<void> {
  if (await isReserved(payload)) return
  // Before the services, so that what somebody reserves meanwhile is neither missed nor taken away.
  const before = await payload.find({ collection: RESERVATIONS, pagination: false, depth: 0 })
  const { docs } = await payload.find({
    collection: 'services',
    pagination: false,
    depth: 0,
    locale: 'all',
    select: { key: true, slug: true, kommune: true, title: true, _status: true },
  })
  const services = docs.flatMap(({ id, key, slug, kommune, _status }): OldAddress[] =>
    key && slug ? [{ id, key, slug, kommune: idOf(kommune), isPublished: _status === 'published' }] : [],
  )
  const kommuner = await payload.find({ collection: 'kommuner', pagination: false, depth: 0, select: {} })
  const { moves, reservations } = planAddresses(
    services,
    kommuner.docs.map(({ id }) => id),
  )
  for (const { id, from, to } of moves) {
    await payload.db.updateOne({
      collection: 'services',
      id,
      data: { slug: to, updatedAt: new Date().toISOString() },
      returning: false,
    })
    const title = firstWords(docs.find((d) => d.id === id)?.title)
    payload.logger.warn(
      `Two services had the address “${from}”. “${title}” now has “${to}”; the other kept it. Give it another address in the admin if you wish.`,
    )
  }
  const nameOf = ({ kommune, address, service }: Reservation) => `${kommune} ${address} ${service}`
  const wanted = new Set(reservations.map(nameOf))
  const there = new Set(before.docs.map(nameOf))
  for (const row of before.docs)
    if (!wanted.has(nameOf(row)))
      await payload.db.deleteOne({ collection: RESERVATIONS, where: { id: { equals: row.id } } })
  for (const row of reservations) {
    if (there.has(nameOf(row))) continue
    await addReservations({ payload }, [row]).catch((error: unknown) => {
      if (!isTaken(error)) throw error
      payload.logger.warn(`The address “${row.address}” was taken by another service while this started.`)
    })
  }
}

/** Whether there are as many as there must be. */
async function isReserved(payload: Payload): Promise<boolean> {
  const count = async (...args: Parameters<Payload['count']>) => (await payload.count(...args)).totalDocs
  const hasSlug = { slug: { exists: true } }
  const shared = await count({ collection: 'services', where: { and: [hasSlug, { kommune: { exists: false } }] } })
  const all = await count({ collection: 'services', where: hasSlug })
  const kommuner = await count({ collection: 'kommuner' })
  return (await count({ collection: RESERVATIONS })) === shared * (kommuner + 1) + (all - shared)
}
