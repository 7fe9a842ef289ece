import type { Contact, Hours, Offer, UnitKind, Words } from '../../src/contract/index.ts'
import { contact } from '../../src/contract/index.ts'

/** Names in nn, nb and en. */
export type Names = readonly [nn: string, nb: string, en: string]
/** Street, postal code and place. */
export type Street = readonly [street: string, postalCode: string, city: string]

interface Given {
  names: Names
  roles?: string[]
  unitKind?: UnitKind
  /** The last two digits of the number; the rest tells that it is made up. */
  line: string
  place?: Street
  hours?: Hours
  offers?: Offer[]
  isMain?: boolean
}

const MADE_UP: Words = {
  nn: 'Kontaktopplysningane er oppdikta for demonstrasjonen.',
  nb: 'Kontaktopplysningene er oppdiktet for demonstrasjonen.',
  en: 'The contact details are made up for the demonstration.',
}

/**
 * A writer of contacts for one demo kommune. Every phone number begins with 5555, every e-mail address ends in
 * `demo.example` and every contact says that it is made up, so that nobody can mistake one for real.
 */
export function demoContacts(kommune: string, series: string) {
  return (key: string, given: Given): Contact =>
    contact.parse({
      kind: 'contact',
      kommune,
      key,
      name: wordsOf(given.names),
      roles: given.roles,
      unitKind: given.unitKind,
      phone: `5555${series}${given.line}`,
      email: `${key}@${kommune}.demo.example`,
      address: given.place && { street: given.place[0], postalCode: given.place[1], city: given.place[2] },
      hours: given.hours,
      offers: given.offers,
      note: MADE_UP,
      isMain: given.isMain,
    })
}

function wordsOf([nn, nb, en]: Names): Words {
  return { nn, nb, en }
}
