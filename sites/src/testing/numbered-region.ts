import fc from 'fast-check'
import { contact, localFact, type ContentRecord } from '@innbyggarportal/shared-content/contract'
import { arbitraryRegion } from '@innbyggarportal/shared-content/testing'

/** A number of eight digits that begins as Norwegian ones do. */
const arbitraryPhone = fc
  .tuple(fc.constantFrom(2, 5, 8, 9), fc.nat(9_999_999))
  .map(([a, rest]) => `${a}${String(rest).padStart(7, '0')}`)
const arbitraryNumbers = fc.record({ phone: arbitraryPhone, other: arbitraryPhone, ore: fc.nat(90_000_000) })

/** The records of a region with phones and amounts that nobody chose. */
export const numberedRegion: fc.Arbitrary<ContentRecord[]> = fc
  .tuple(arbitraryRegion, arbitraryNumbers)
  .map(([{ records }, { phone, other, ore }]) =>
    records.map((r): ContentRecord => {
      if (r.kind === 'contact') return { ...r, ...(r.phone && { phone }) }
      if (r.kind !== 'localFact') return r
      if (r.value.type === 'phone') return { ...r, value: { type: 'phone', value: other } }
      return r.value.type === 'money' ? { ...r, value: { type: 'money', value: { ore } } } : r
    }),
  )

/** What a kommune has that is called as ours and is not: none of it may stand on our pages. */
export const recordsOf = (kommune: string): ContentRecord[] => [
  contact.parse({
    kind: 'contact',
    key: 'a',
    kommune,
    name: { nn: 'Torget' },
    roles: ['servicekontor', 'nav'],
    phone: '55567899',
    isMain: true,
  }),
  localFact.parse({
    kind: 'localFact',
    fact: 'pris',
    scope: 'kommune',
    kommune,
    value: { type: 'money', value: { ore: 7654_00 } },
  }),
]
