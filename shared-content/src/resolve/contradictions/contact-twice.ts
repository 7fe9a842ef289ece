import type { Finding } from '../../contract/index.ts'
import { plainName } from '../../affected/named-things.ts'
import type { ResolvedContact } from '../resolved.ts'
import { contactPlace, contradiction, type Claim } from './claim.ts'
import { pairs } from './pairs.ts'
import { isSame } from './same-number.ts'

/** Two contacts of one name with two numbers, and no address that tells them apart. Two desks may be called the same, so it is asked. */
export function contactTwice(contacts: readonly ResolvedContact[]): Finding[] {
  const called = contacts.filter(({ phone }) => phone !== undefined)
  const inPlace = ({ name, address }: ResolvedContact) => `${plainName(name.text)}|${JSON.stringify(address ?? null)}`
  return pairs(called, inPlace, (a, b) => !isSame(a.phone!.href, b.phone!.href)).map(([a, b]) =>
    contradiction('maybe-two-values', claimOf(a), claimOf(b)),
  )
}

/** Of two of one name, the key tells which. */
const claimOf = ({ key, name, phone }: ResolvedContact): Claim => ({
  thing: name.text,
  text: phone!.text,
  at: contactPlace(`${name.text} (${key})`),
})
