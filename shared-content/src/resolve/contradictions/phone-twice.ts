import type { Finding } from '../../contract/index.ts'
import type { ResolvedContact, ResolvedResponsible, ResolvedSlot } from '../resolved.ts'
import { contactPlace, contradiction, fieldPlace, type Claim } from './claim.ts'
import { contactsOf } from './contacts-of.ts'
import { pairs } from './pairs.ts'
import { rowsOfKind } from './rows-of-kind.ts'
import { plainName } from '../../affected/named-things.ts'
import { isSame } from './same-number.ts'

/** Two numbers for whoever answers: two urgent rows of one name, or a row or a body called as a contact that has another. */
export function phoneTwice(slots: readonly ResolvedSlot[], responsible: ResolvedResponsible): Finding[] {
  const contacts = contactsOf(slots).filter(({ contact }) => contact.phone !== undefined)
  const called = rowsOfKind(slots, 'urgent')
    .filter(({ row }) => row.phone?.value !== undefined)
    .map(({ row, slot, origin }) => ({
      number: row.phone!.value!,
      name: row.label.text,
      note: row.note?.text ?? '',
      claim: { thing: row.label.text, text: row.phone!.text, at: fieldPlace(slot, origin, row.label.text), slot },
    }))
  const twice = pairs(
    called,
    ({ name, note }) => `${plainName(name)}|${plainName(note)}`,
    (a, b) => !isSame(a.number, b.number),
  ).map(([a, b]) => contradiction('two-values', a.claim, b.claim))
  const beside = [...called, ...bodyOf(responsible)].flatMap(({ number, name, claim }) => {
    const namesake = contacts.find(({ names }) => names.some((n) => plainName(n) === plainName(name)))
    return namesake && !isSame(number, namesake.contact.phone!.href)
      ? [contradiction('two-values', claim, claimOf(namesake.contact))]
      : []
  })
  return [...twice, ...beside]
}

const RESPONSIBLE = { nn: '«Ansvarleg»', nb: '«Ansvarlig»', en: '“Responsible”' }

/** Whoever is responsible, where the page has a number of theirs. */
function bodyOf({ body }: ResolvedResponsible): { number: string; name: string; claim: Claim }[] {
  if (body?.phone === undefined) return []
  const name = body.name.text
  return [{ number: body.phone.href, name, claim: { thing: name, text: body.phone.text, at: RESPONSIBLE } }]
}

const claimOf = ({ name, phone }: ResolvedContact): Claim => ({
  thing: name.text,
  text: phone!.text,
  at: contactPlace(name.text),
})
