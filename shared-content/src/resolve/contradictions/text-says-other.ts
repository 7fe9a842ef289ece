import type { Finding } from '../../contract/index.ts'
import type { ResolvedSlot } from '../resolved.ts'
import { contactPlace, contradiction, fieldPlace, type Claim } from './claim.ts'
import { contactsOf } from './contacts-of.ts'
import { areSameDay } from './deadline-twice.ts'
import { amountsIn, daysIn, emailsIn, lengthsIn, phonesIn } from './numbers-in.ts'
import { isSame } from './same-number.ts'
import { partsOfKind, rowsOfKind } from './rows-of-kind.ts'
import { names, stemsOf } from './same-name.ts'
import { differInLength } from './same-length.ts'
import { sentencesOf, type Sentence } from './sentences-of.ts'

/**
 * A number in running text beside one that has a source: the sentence names one thing of the page, has one number of its
 * kind, and it is another. Language is not arithmetic, so it is asked and never stops.
 */
export function textSaysOther(slots: readonly ResolvedSlot[]): Finding[] {
  const sentences = sentencesOf(slots).filter(({ text }) => /\d|@/.test(text) || /klag|appeal|complain/i.test(text))
  if (sentences.length === 0) return []
  const known = knownOf(slots)
  return sentences.flatMap((s) => {
    const stems = stemsOf(s.text)
    return CHECKS.flatMap((check) => check(s, stems, known))
  })
}

function knownOf(slots: readonly ResolvedSlot[]) {
  return {
    contacts: contactsOf(slots),
    prices: rowsOfKind(slots, 'prices').filter(({ row }) => row.amount.value !== undefined),
    deadlines: rowsOfKind(slots, 'deadlines').filter(({ row }) => row.date.value !== undefined),
    periods: partsOfKind(slots, 'complaint').filter(({ content }) => content.period?.value !== undefined),
  }
}

type Check = (s: Sentence, stems: ReadonlySet<string>, known: ReturnType<typeof knownOf>) => Finding[]

const CHECKS: readonly Check[] = [
  (s, stems, { contacts }) => {
    const contact = only(contacts.filter((c) => c.names.some((n) => names(stems, n))))?.contact
    const [phone, email] = [only(phonesIn(s.text)), only(emailsIn(s.text))]
    const at = contact && contactPlace(contact.name.text)
    return [
      ...(contact?.phone && phone && !isSame(phone, contact.phone.href)
        ? [asked(s, phone, { thing: contact.name.text, text: contact.phone.text, at: at! })]
        : []),
      ...(contact?.email && email && email.toLowerCase() !== contact.email.toLowerCase()
        ? [asked(s, email, { thing: contact.name.text, text: contact.email, at: at! })]
        : []),
    ]
  },
  (s, stems, { prices }) => {
    const amount = only(amountsIn(s.text))
    const price = only(prices.filter(({ row }) => names(stems, row.what.text)))
    if (!amount || !price || price.row.amount.value!.ore === amount.ore) return []
    const { row, slot, origin } = price
    return [asked(s, amount.text, claim(row.what.text, row.amount.text, fieldPlace(slot, origin, row.what.text)))]
  },
  (s, stems, { deadlines }) => {
    const day = only(daysIn(s.text))
    const deadline = only(deadlines.filter(({ row }) => names(stems, row.what.text)))
    if (!day || !deadline || areSameDay(deadline.row.date.value, day)) return []
    const { row, slot, origin } = deadline
    return [asked(s, day.text, claim(row.what.text, row.date.text, fieldPlace(slot, origin, row.what.text)))]
  },
  (s, _stems, { periods }) => {
    const length = only(lengthsIn(s.text))
    const period = only(periods)
    if (!length || !period || !COMPLAINS.test(s.text) || ANSWERS.test(s.text)) return []
    const shown = period.content.period!
    if (!differInLength(shown.value!, length.value)) return []
    const at = fieldPlace(period.slot, period.origin)
    return [
      asked(s, length.text, claim({ nn: 'Klagefrist', nb: 'Klagefrist', en: 'Time to complain' }, shown.text, at)),
    ]
  },
]

/** Somebody complains within a time, and nobody answers the complaint. */
const COMPLAINS = /\b(klag\w*|appeal|complain)\b.*\b(innan|innen|within|frist\w*)\b|klagefrist/iu
const ANSWERS = /\b(svar\w*|handsam\w*|behandl\w*|avgjer\w*|avgjør\w*|answer\w*|decide\w*)\b/iu

const only = <T>(things: readonly T[]): T | undefined => (things.length === 1 ? things[0] : undefined)
const claim = (thing: Claim['thing'], text: string, at: Claim['at']): Claim => ({ thing, text, at })

const asked = ({ slot, origin }: Sentence, said: string, other: Claim): Finding =>
  contradiction('text-says-other', { thing: other.thing, text: said, at: fieldPlace(slot, origin), slot }, other)
