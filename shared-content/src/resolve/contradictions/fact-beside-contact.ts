import type { Finding } from '../../contract/index.ts'
import type { FilledFact, Origin, ResolvedSlot } from '../resolved.ts'
import { contactPlace, contradiction, fieldPlace } from './claim.ts'
import { contactsOf, type NamedContact } from './contacts-of.ts'
import { areAlike } from './same-name.ts'
import { isSame } from './same-number.ts'

/**
 * A number or an e-mail address that a fact has beside a contact of the page: the same, so that one day it is changed in
 * one place and not in the other, or another under nearly the same name.
 */
export function factBesideContact(
  slots: readonly ResolvedSlot[],
  labelOf: (fact: string) => string | undefined,
): Finding[] {
  const contacts = contactsOf(slots)
  if (contacts.length === 0) return []
  return reachedBy(slots).flatMap(({ fact, text, slot, origin, isPhone, reaches }) => {
    const label = labelOf(fact)
    if (label === undefined) return []
    const withSuch = contacts.filter(({ contact }) => (isPhone ? contact.phone : contact.email) !== undefined)
    const same = withSuch.find(({ contact }) =>
      isPhone ? isSame(contact.phone!.href, reaches) : contact.email!.toLowerCase() === reaches.toLowerCase(),
    )
    const other = same ?? withSuch.find(({ names }) => names.some((n) => areAlike(n, label)))
    if (other === undefined) return []
    const claim = { thing: label, text, at: fieldPlace(slot, origin), slot }
    return [contradiction(same ? 'two-sources' : 'maybe-two-values', claim, claimOf(other, isPhone))]
  })
}

const claimOf = ({ contact: { name, phone, email } }: NamedContact, isPhone: boolean) => ({
  thing: name.text,
  text: isPhone ? phone!.text : email!,
  at: contactPlace(name.text),
})

interface Reached {
  fact: string
  text: string
  slot: ResolvedSlot['slot']
  origin: Origin
  isPhone: boolean
  /** The number, or the e-mail address. */
  reaches: string
}

/** The numbers and e-mail addresses of facts that a page shows, each once. */
function reachedBy(slots: readonly ResolvedSlot[]): Reached[] {
  const found = new Map<string, Reached>()
  const add = (fact: string, text: string, href: string, at: Pick<Reached, 'slot' | 'origin'>) => {
    const [scheme, reaches = ''] = href.split(':')
    if (scheme === 'tel' || scheme === 'mailto')
      found.set(fact, { fact, text, isPhone: scheme === 'tel', reaches, ...at })
  }
  for (const { slot, kind, parts } of slots)
    for (const { content, origin } of parts) {
      if (kind === 'text') for (const f of factsIn(content)) if (f.href) add(f.fact, f.text, f.href, { slot, origin })
      if (kind === 'urgent')
        for (const { phone } of content as { phone?: { fact?: string; text: string; value?: string } }[])
          if (phone?.fact && phone.value) add(phone.fact, phone.text, `tel:${phone.value}`, { slot, origin })
    }
  return [...found.values()]
}

/** The facts inside running text. */
function factsIn(content: unknown): FilledFact[] {
  if (typeof content !== 'object' || content === null) return []
  if ('type' in content && content.type === 'fact') return [content as FilledFact]
  return Object.values(content).flatMap(factsIn)
}
