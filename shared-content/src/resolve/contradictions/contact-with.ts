import type { Contact, FactValue } from '../../contract/index.ts'
import { plainName } from '../../affected/named-things.ts'
import { isSame } from './same-number.ts'

type Reachable = Pick<Partial<Contact>, 'phone' | 'email' | 'address'>

/** The contact that already has what a fact would say: the number, the e-mail address, or the street where it is. */
export function contactWith<C extends Reachable>(value: FactValue, contacts: readonly C[]): C | undefined {
  switch (value.type) {
    case 'phone':
      return contacts.find(({ phone }) => phone && isSame(phone, value.value))
    case 'email':
      return contacts.find(({ email }) => email?.toLowerCase() === value.value.toLowerCase())
    case 'text': {
      const said = Object.values(value.value).map(plainName)
      return contacts.find(({ address }) => address && addressesOf(address).some((a) => said.includes(a)))
    }
    default:
      return undefined
  }
}

/** The ways one writes an address, as they are compared. */
function addressesOf({ street, postalCode, city }: NonNullable<Contact['address']>): string[] {
  return [`${street} ${postalCode} ${city}`, `${street} ${city}`, street].map(plainName)
}
