import { REGION, type Reservation } from './reserve-address.ts'

/** A service with an address, as an installation of before may hold several of. */
export interface OldAddress {
  id: string
  key: string
  slug: string
  /** Database id; undefined for shared services. */
  kommune: string | undefined
  isPublished: boolean
}

/** Who holds which address, and which services get another: one that is free. */
export interface AddressPlan {
  reservations: Reservation[]
  moves: { id: string; from: string; to: string }[]
}

const LONGEST = 80

/**
 * Gives every service an address of its own in each kommune it shows in. Of two that have the same, what citizens have
 * keeps it before what is not published, a shared service before a local one (its page would move in every kommune), and
 * the first by key, which has the page. Whoever has an address alone keeps it, whatever the others get.
 */
export function planAddresses(services: readonly OldAddress[], kommuner: readonly string[]): AddressPlan {
  const plan: AddressPlan = { reservations: [], moves: [] }
  const taken = new Set<string>()
  const wanted = new Set(services.map(({ slug }) => slug))
  const inOrder = services.toSorted(
    (a, b) =>
      Number(b.isPublished) - Number(a.isPublished) ||
      Number(a.kommune !== undefined) - Number(b.kommune !== undefined) ||
      (a.key < b.key ? -1 : 1),
  )
  for (const { id, slug, kommune } of inOrder) {
    const places = kommune === undefined ? [REGION, ...kommuner] : [kommune]
    const isFree = (address: string) => places.every((place) => !taken.has(`${place}/${address}`))
    const address = isFree(slug) ? slug : nextFree(slug, (other) => isFree(other) && !wanted.has(other))
    if (address !== slug) plan.moves.push({ id, from: slug, to: address })
    for (const place of places) {
      taken.add(`${place}/${address}`)
      plan.reservations.push({ kommune: place, address, service: id })
    }
  }
  return plan
}

/** `sfo` → `sfo-2`, or the first after it that is free. */
function nextFree(slug: string, isFree: (address: string) => boolean): string {
  for (let count = 2; ; count += 1) {
    const end = `-${count}`
    const address = `${slug.slice(0, LONGEST - end.length).replace(/-+$/, '')}${end}`
    if (isFree(address)) return address
  }
}
