import {
  addDays,
  clockTime,
  dateOrYearly,
  money,
  osloDate,
  phone,
  type ContentRecord,
  type DateOrYearly,
  type IsoInstant,
} from '@innbyggarportal/shared-content/contract'
import { FORMAT_WORDS } from '@innbyggarportal/shared-content/resolve'
import { UI_TABLE } from '../text/ui-table.ts'

/** A number as it is written: digits, with the signs and single spaces that stand between digits. */
const NUMBER = /\d+(?:[ \u00a0\u202f.,:]\d+)*/gu

/** The numbers of a text by their digits alone, so that how they are grouped does not matter, and a lost digit does. */
const digitsIn = (text: string): string[] => (text.match(NUMBER) ?? []).map((n) => n.replace(/\D/g, ''))

/**
 * The digits of every number a page may show, made from the records of its own snapshot without the formatters that
 * write pages. What is computed is named here: kroner and øre of an amount; the day, and the year, of a date; a deadline
 * that comes every year has this year or the next; a clock time of twelve hours; what is true today names the day; tables of a text are counted.
 */
export function numberSources(records: readonly ContentRecord[], asOf: IsoInstant): ReadonlySet<string> {
  const today = osloDate(asOf)
  const year = Number(today.slice(0, 4))
  const known = new Set<string>()
  let tables = 0
  const add = (...texts: (string | number)[]) => {
    for (const text of texts) for (const digits of digitsIn(String(text))) known.add(digits)
  }
  const addDay = (day: DateOrYearly) => {
    if (typeof day !== 'string') return add(day.day, year, year + 1)
    const [of, , date] = day.split('-').map(Number)
    add(of!, date!)
  }
  const addLeaf = (leaf: string | number) => {
    add(leaf)
    if (typeof leaf === 'number') return add(Math.round(Math.abs(leaf) * 100) / 100)
    if (phone.safeParse(leaf).success) known.add(leaf.replace(/\D/g, ''))
    if (clockTime.safeParse(leaf).success) add(leaf.replace(/^0/, ''), inTwelveHours(leaf))
    if (dateOrYearly.safeParse(leaf).success) addDay(leaf)
  }
  const walk = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') return addLeaf(value)
    if (typeof value !== 'object' || value === null) return
    if ('type' in value && value.type === 'table') known.add(String(++tables))
    const amount = money.safeParse(value).data
    const day = dateOrYearly.safeParse(value).data
    if (amount) addAmount(amount.ore)
    else if (day) addDay(day)
    else Object.values(value).forEach(walk)
  }
  const addAmount = (ore: number) => {
    const rest = Math.abs(ore) % 100
    known.add(`${Math.trunc(Math.abs(ore) / 100)}${rest ? String(rest).padStart(2, '0') : ''}`)
  }
  records.forEach(walk)
  for (const day of [today, addDays(today, 1)]) addDay(day)
  for (const { nn, nb, en } of Object.values(UI_TABLE)) add(nn, nb, en)
  for (const { allDay } of Object.values(FORMAT_WORDS)) add(allDay)
  return known
}

/** «16:45» as the English say it, 4:45. */
function inTwelveHours(time: string): string {
  const [hours = 0] = time.split(':').map(Number)
  return `${hours % 12 || 12}:${time.slice(-2)}`
}

/** What a view holds for machines: addresses, ids, what is not shown, and what joins other parts of it without a space. */
const NOT_SHOWN = new Set(
  'path,href,url,canonical,alternates,id,slug,key,kommune,themeHref,homePath,searchPath,value,findings,changesAt,lang,language,description,level,tag,type,fact,role,law'.split(
    ',',
  ),
)

/** The numbers of a view that have no source, each with the place it stands. */
export function unsourced(view: object, sources: ReadonlySet<string>): string[] {
  const found: string[] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      for (const digits of digitsIn(value)) if (!sources.has(digits)) found.push(`${path}: ${digits} («${value}»)`)
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) if (!NOT_SHOWN.has(name)) walk(inner, `${path}.${name}`)
  }
  walk(view, '')
  return found
}
