import type { Contact, Offer, SlotContentOf } from '../contract/index.ts'
import { note, type Resolution } from './resolution.ts'
import { resolveContact } from './resolve-contact.ts'
import type { ResolvedContents } from './resolved.ts'

type Row = SlotContentOf<'places'>[number]

/** The places where one gets the service, each with the hours and the number of what one asks for: SFO's, not the school's. */
export function resolvePlaces(r: Resolution, rows: Row[]): ResolvedContents['places'] {
  return rows
    .map((row) => ({ id: row.id, unitKind: row.unitKind, units: unitsOf(r, row).map((c) => resolveContact(r, c)) }))
    .filter((row) => row.units.length > 0)
}

function unitsOf(r: Resolution, { id, unitKind, onlyOffering }: Row): Contact[] {
  const all = r.reader
    .units(unitKind)
    .map((unit) => ({ unit, offer: unit.offers?.find((o) => o.service === r.service) }))
  const offering = all.filter(({ offer }) => offer !== undefined)
  if (onlyOffering && all.length > 0 && offering.length === 0) note(r, 'no-unit-offers', {}, id)
  return (onlyOffering ? offering : all).map(({ unit, offer }) => (offer ? asOffered(unit, offer) : unit))
}

const offered = new WeakMap<Offer, Contact>()

/** A place as one meets it who comes for one thing. The same each time, so that what is known of it stays known. */
function asOffered(unit: Contact, offer: Offer): Contact {
  const known = offered.get(offer)
  if (known) return known
  const { hours = unit.hours, phone = unit.phone } = offer
  const contact = { ...unit, ...(hours && { hours }), ...(phone && { phone }) }
  offered.set(offer, contact)
  return contact
}
