const INSTANT = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999]

/** A day or a moment as a date field keeps it; undefined when it is none, or no day that exists. */
export function parseDate(value: unknown): string | undefined {
  const [, year, month, day] = (typeof value === 'string' && INSTANT.exec(value)) || []
  if (typeof value !== 'string' || year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR)
    return undefined
  const exists = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
    .toISOString()
    .startsWith(`${year}-${month}-${day}`)
  const instant = new Date(value)
  return exists && !Number.isNaN(instant.getTime()) ? instant.toISOString() : undefined
}
