import type { Finding } from '../../contract/index.ts'
import type { ResolvedContact, ResolvedResponsible, ResolvedSlot } from '../resolved.ts'
import { contactPlace, contradiction, fieldPlace, type Claim } from './claim.ts'
import { pairs } from './pairs.ts'
import { rowsOfKind } from './rows-of-kind.ts'
import { areAlike, plainName } from './same-name.ts'

/** A contact as the page shows it, and what it is called here: its own name and that of the role it fills. */
export interface NamedContact {
  contact: ResolvedContact
  names: readonly string[]
}

/** Every contact and unit of a page, once. */
export function contactsOf(slots: readonly ResolvedSlot[]): NamedContact[] {
  const shown = new Map<string, NamedContact>()
  const add = (contact: ResolvedContact, role: readonly string[]) => {
    const before = shown.get(contact.key)?.names ?? [contact.name.text]
    shown.set(contact.key, { contact, names: [...new Set([...before, ...role])] })
  }
  for (const { row } of rowsOfKind(slots, 'contacts')) if (row.contact) add(row.contact, [row.roleLabel.text])
  for (const { row } of rowsOfKind(slots, 'places')) for (const unit of row.units) add(unit, [])
  return [...shown.values()]
}

/**
 * Two numbers for whoever answers: two urgent rows of one name, a row or a body called as a contact that has another
 * number, or a fact called nearly as one.
 */
export function phoneTwice(
  slots: readonly ResolvedSlot[],
  responsible: ResolvedResponsible,
  labelOf: (fact: string) => string | undefined,
): Finding[] {
  const contacts = contactsOf(slots).filter(({ contact }) => contact.phone !== undefined)
  const rows = rowsOfKind(slots, 'urgent').filter(({ row }) => row.phone?.value !== undefined)
  const called = rows.map(({ row, slot, origin }) => ({
    number: row.phone!.value!,
    named: `${plainName(row.label.text)}|${plainName(row.note?.text ?? '')}`,
    claim: { thing: row.label.text, text: row.phone!.text, at: fieldPlace(slot, origin, row.label.text), slot },
    factLabel: row.phone!.fact && labelOf(row.phone!.fact),
  }))
  const twice = pairs(called, ({ named }) => named)
    .filter(([a, b]) => !isSame(a.number, b.number))
    .map(([a, b]) => contradiction('two-values', a.claim, b.claim))
  const beside = [...called, ...bodyOf(responsible)].flatMap(({ number, claim, factLabel }) => {
    const others = contacts.filter(({ contact }) => !isSame(number, contact.phone!.href))
    const isContactOf = ({ names }: NamedContact) => names.some((n) => plainName(n) === plainName(String(claim.thing)))
    const sure = others.find(isContactOf)
    const isAnothers = others.length < contacts.length
    const likely = others.find(
      ({ names }) => !isAnothers && factLabel !== undefined && names.some((n) => areAlike(n, factLabel)),
    )
    const other = sure ?? likely
    return other ? [contradiction(sure ? 'two-values' : 'maybe-two-values', claim, claimOf(other.contact))] : []
  })
  return [...twice, ...beside]
}

interface Called {
  number: string
  claim: Claim
  factLabel?: string | undefined
}

/** Whoever is responsible, where the page names a number of theirs. */
function bodyOf({ body }: ResolvedResponsible): Called[] {
  if (body?.phone === undefined) return []
  const at = { nn: '«Ansvarleg»', nb: '«Ansvarlig»', en: '“Responsible”' }
  return [{ number: body.phone.href, claim: { thing: body.name.text, text: body.phone.text, at } }]
}

const claimOf = ({ name, phone }: ResolvedContact): Claim => ({
  thing: name.text,
  text: phone!.text,
  at: contactPlace(name.text),
})

/** Whether two numbers ring the same phone, with the country code or without. */
export function isSame(a: string, b: string): boolean {
  return dialled(a) === dialled(b)
}

const dialled = (number: string) =>
  number
    .replace(/^tel:/, '')
    .replace(/^(\+47|0047)(?=\d{8}$)/, '')
    .replace(/\s/g, '')
