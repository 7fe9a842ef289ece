import { formatDate, type ResolvedContents, type Said } from '@innbyggarportal/shared-content/resolve'
import { UNIT_KIND_WORDS } from '@innbyggarportal/shared-content/words'
import { byName } from '../../text/by-name.ts'
import { ui } from '../../text/ui-words.ts'
import { hourLines } from './hour-lines.ts'
import type { ContactRowView, PlacesView, PriceView } from '../page-view.ts'
import { pathTo, type ViewContext } from '../view-context.ts'

/** Prices with who decided them, on what terms and for how long as sentences: a page that is kept says of which year its price is. */
export function priceViews(c: ViewContext, rows: ResolvedContents['prices']): PriceView[] {
  const inPage = (text: string): Said => ({ text, lang: c.lang })
  return rows.map(
    ({ id, what, amount, unit, condition, decidedBy, isComing, validFrom = amount.from, validTo = amount.to }) => ({
      id,
      what,
      amount: { text: amount.text, lang: amount.lang },
      ...(unit && { unit }),
      notes: [
        ...(condition ? [condition] : []),
        ...(decidedBy
          ? [decidedBy.lang === c.lang ? inPage(ui(c.lang, 'decidedBy', { body: decidedBy.text })) : decidedBy]
          : []),
        ...(validFrom
          ? [inPage(ui(c.lang, isComing ? 'comesFrom' : 'validFrom', { date: formatDate(validFrom, c.lang) }))]
          : []),
        ...(validTo ? [inPage(ui(c.lang, 'validTo', { date: formatDate(validTo, c.lang) }))] : []),
      ],
    }),
  )
}

/** The kommune's units under the name of their kind, in the order of their names, each with the hours of the whole week. */
export function placesViews(c: ViewContext, rows: ResolvedContents['places']): PlacesView[] {
  return rows.map(({ id, unitKind, units }) => ({
    id,
    label: UNIT_KIND_WORDS[unitKind].many[c.lang],
    units: units
      .toSorted(byName(c.lang))
      .map((unit) => (unit.hours ? { ...unit, hourLines: hourLines(c.lang, unit.hours) } : unit)),
  }))
}

/** Contacts of a service. Where the kommune has named nobody, the contact page is the way on. */
export function contactRows(c: ViewContext, rows: ResolvedContents['contacts']): ContactRowView[] {
  return rows.map(({ id, about, contact }) => ({
    id,
    ...(about && { about }),
    ...(contact ? { contact } : { elsewhere: { label: ui(c.lang, 'noContactHere'), path: pathTo(c, 'contact') } }),
  }))
}
