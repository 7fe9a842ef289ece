import type { Finding, OverrideSlot, Service } from '../../contract/index.ts'
import { plainName, thingOf, type NumberedSlot } from '../../affected/named-things.ts'
import { applySlot } from '../apply-slot.ts'
import { saidIn } from '../choose-language.ts'
import type { Resolution } from '../resolution.ts'
import { resolveContent } from '../resolve-content.ts'
import type { ResolvedContents, ResolvedSlot, Said, Shown } from '../resolved.ts'
import { contradiction, fieldPlace, type Claim } from './claim.ts'
import { areSameDay } from './deadline-twice.ts'
import { rowsOfKind } from './rows-of-kind.ts'
import { isSame } from './same-number.ts'

/** A row that says a number of a thing, as far as two of them are compared. */
interface NumberedRow {
  name: string
  /** What sets it apart from others of its name: its unit, its condition, its note. */
  terms: string
  shown: Shown<unknown>
  claim: Claim
}

const plain = (said: Said | undefined) => plainName(said?.text ?? '')

/** How the rows of each slot are read and compared. */
const ROWS = {
  urgent: {
    kind: 'urgent',
    read: (row: ResolvedContents['urgent'][number]) => ({ name: row.label, terms: plain(row.note), shown: row.phone }),
    areEqual: (a: unknown, b: unknown) => isSame(a as string, b as string),
  },
  price: {
    kind: 'prices',
    read: (row: ResolvedContents['prices'][number]) => ({
      name: row.what,
      terms: `${plain(row.unit)}|${plain(row.condition)}`,
      shown: row.amount,
    }),
    areEqual: (a: unknown, b: unknown) => (a as { ore: number }).ore === (b as { ore: number }).ore,
  },
  deadlines: {
    kind: 'deadlines',
    read: (row: ResolvedContents['deadlines'][number]) => ({ name: row.what, terms: plain(row.note), shown: row.date }),
    areEqual: (a: unknown, b: unknown) => areSameDay(a as string, b as string),
  },
} as const

/**
 * The same thing with another number on another page of the portal: a row of the same name, on the same terms, where at
 * least one of the two numbers stands in its row. Two facts are two things on purpose. Pages may mean different things by
 * one name, so it is asked.
 */
export function otherServices(r: Resolution, key: string, slots: readonly ResolvedSlot[]): Finding[] {
  return (Object.keys(ROWS) as NumberedSlot[]).flatMap((slot) =>
    rowsOf(slots, slot).flatMap((mine) => {
      const thing = thingOf(slot, mine.name)
      const others = thing === undefined ? [] : r.reader.servicesNaming(thing).filter((other) => other !== key)
      return others.flatMap((other) => rowsElsewhere(r, other, slot).flatMap((theirs) => between(slot, mine, theirs)))
    }),
  )
}

function between(slot: NumberedSlot, mine: NumberedRow, theirs: NumberedRow): Finding[] {
  const [a, b] = [mine.shown, theirs.shown]
  const isNamesake = plainName(mine.name) === plainName(theirs.name) && mine.terms === theirs.terms
  const isSourced = [a, b].every((s) => s.fact !== undefined || s.role !== undefined)
  if (!isNamesake || isSourced || ROWS[slot].areEqual(a.value, b.value)) return []
  return [contradiction('maybe-two-values', mine.claim, theirs.claim)]
}

function rowsOf(slots: readonly ResolvedSlot[], slot: NumberedSlot, service?: string): NumberedRow[] {
  const { kind, read } = ROWS[slot]
  return rowsOfKind(slots, kind).flatMap(({ row, origin }) => {
    const { name, terms, shown } = (read as (row: unknown) => ReturnType<typeof read>)(row)
    if (shown?.value === undefined) return []
    const claim = { thing: name.text, text: shown.text, at: fieldPlace(slot, origin, name.text, service), slot }
    return [{ name: name.text, terms, shown, claim }]
  })
}

/** The rows of another service as its own page shows them today. What is missing there is told there. */
function rowsElsewhere(r: Resolution, key: string, slot: NumberedSlot): NumberedRow[] {
  const service: Service | undefined = r.reader.service(key)
  if (service === undefined) return []
  const override = service.kommune === undefined ? r.reader.override(key) : undefined
  if ((override?.responsible ?? service.responsible).who === 'nobody') return []
  const { sources } = applySlot(service, slot, override?.slots[slot] as OverrideSlot | undefined, r.reader.kommune.key)
  const apart: Resolution = { ...r, slot, findings: [] }
  const resolve = resolveContent[ROWS[slot].kind] as (r: Resolution, rows: unknown) => unknown
  const parts = sources.flatMap(({ content, origin }) =>
    content === undefined ? [] : [{ content: resolve(apart, content), lang: r.lang, origin }],
  )
  const shown = { slot, kind: ROWS[slot].kind, heading: null, parts } as ResolvedSlot
  return rowsOf([shown], slot, saidIn(service.title, r.order).text)
}
