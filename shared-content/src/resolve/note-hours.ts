import { addDays, contradictionsIn, inSpecialDays, osloDate, startOfOsloDay, type Contact } from '../contract/index.ts'
import { saidIn } from './choose-language.ts'
import { kindOfHours } from './days/kind-of-hours.ts'
import { namedBetween } from './days/named-days.ts'
import { beginningOn } from './days/open-on.ts'
import { formatDate } from './format-value.ts'
import { note, type Resolution } from './resolution.ts'

/** How many days before a day that many close early on somebody is asked whether it is open. */
const ASKED_DAYS = 60
/** How far ahead the next of those days is looked for: there are three in any year. */
const AHEAD_DAYS = 365
/** How many contacts a finding names; the rest are counted. */
const NAMED = 5

/**
 * Notes what a kommune has to look at in the hours of its contacts: days nobody has said anything of, hours that may or
 * may not hold on holidays, hours that contradict themselves. One finding for all contacts, as one answer can be for all.
 */
export function noteHours(r: Resolution, contacts: readonly Contact[]): void {
  const common = r.reader.kommune.specialDays ?? []
  const withHours = contacts.flatMap((contact) => (contact.hours ? [{ contact, hours: contact.hours }] : []))
  const today = osloDate(r.asOf)
  const soon = addDays(today, ASKED_DAYS)
  for (const [day, named] of namedBetween(today, addDays(today, AHEAD_DAYS))) {
    if (named.is !== 'eve') continue
    const asked = withHours.filter(({ hours }) => {
      const said = beginningOn(hours, common, day)
      return said.isUnsure && said.by === 'calendar'
    })
    if (asked.length === 0) continue
    r.changesAt.push(startOfOsloDay(addDays(day, day <= soon ? 1 : -ASKED_DAYS)))
    const values = { day: `${formatDate(day, r.lang)} (${saidIn(named.name, r.order).text})` }
    if (day <= soon) note(r, 'day-not-answered', { ...values, names: namesOf(r, asked) }, day)
  }
  const unknown = withHours.filter(({ hours }) => kindOfHours(hours) === 'unknown')
  if (unknown.length > 0) note(r, 'hours-without-kind', { names: namesOf(r, unknown) })
  const wrong = withHours.filter(({ hours }) => contradictionsIn(hours).length > 0)
  const own = inSpecialDays(common).length > 0 ? [r.reader.kommune.name] : []
  if (wrong.length + own.length > 0)
    note(r, 'hours-contradict', { names: [...own, ...(wrong.length > 0 ? [namesOf(r, wrong)] : [])].join(', ') })
}

function namesOf(r: Resolution, all: readonly { contact: Contact }[]): string {
  const names = all.map(({ contact }) => saidIn(contact.name, r.order).text)
  const more = names.length - NAMED
  return [...names.slice(0, NAMED), ...(more > 0 ? [`+ ${more}`] : [])].join(', ')
}
