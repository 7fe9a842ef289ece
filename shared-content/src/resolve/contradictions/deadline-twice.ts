import type { DateOrYearly, Finding } from '../../contract/index.ts'
import type { ResolvedSlot } from '../resolved.ts'
import { contradiction, fieldPlace } from './claim.ts'
import { pairs } from './pairs.ts'
import { rowsOfKind } from './rows-of-kind.ts'
import { plainName } from '../../affected/named-things.ts'

type Due = ReturnType<typeof rowsOfKind<'deadlines'>>[number]

/**
 * Two deadlines for one thing, with nothing said of what sets them apart. One writer may mean two rounds a year, so that
 * is asked; a local row beside the shared one, or a day beside «heile året», cannot both be right.
 */
export function deadlineTwice(slots: readonly ResolvedSlot[]): Finding[] {
  const rows = rowsOfKind(slots, 'deadlines').filter(({ row }) => row.date.value !== undefined || isRolling(row.date))
  const about = ({ row }: Due) => `${plainName(row.what.text)}|${plainName(row.note?.text ?? '')}`
  const differ = (a: Due, b: Due) => !areSameDay(a.row.date.value, b.row.date.value)
  return pairs(rows, about, differ).map(([a, b]) => {
    const isSure = isRolling(a.row.date) !== isRolling(b.row.date) || a.origin.from !== b.origin.from
    return contradiction(isSure ? 'two-values' : 'maybe-two-values', claimOf(a), claimOf(b))
  })
}

/** Neither a day nor a fact. */
const isRolling = (date: { value?: unknown; fact?: string }) => date.value === undefined && date.fact === undefined

/** Whether two days do not contradict each other: the same day, or days of different years. */
export function areSameDay(a: DateOrYearly | undefined, b: DateOrYearly | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const [one, other] = [partsOf(a), partsOf(b)]
  const isOtherYear = one.year !== undefined && other.year !== undefined && one.year !== other.year
  return isOtherYear || (one.month === other.month && one.day === other.day)
}

function partsOf(date: DateOrYearly): { year?: number; month: number; day: number } {
  if (typeof date !== 'string') return date
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

function claimOf({ row, slot, origin }: Due) {
  return { thing: row.what.text, text: row.date.text, at: fieldPlace(slot, origin, row.what.text), slot }
}
