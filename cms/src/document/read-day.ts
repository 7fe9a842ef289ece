import { osloDate, type IsoDate } from '@innbyggarportal/shared-content/contract'

/** The calendar day in Norway of a date field, which Payload keeps as an instant. What is no date is given back as it is, for the contract to refuse. */
export function readDay(value: unknown): IsoDate | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? value : osloDate(instant.toISOString())
}

/** The instant a date field keeps for a day: noon, so that no time zone moves it to another day. */
export const writeDay = (day: IsoDate | undefined): string | null => (day === undefined ? null : `${day}T12:00:00.000Z`)
