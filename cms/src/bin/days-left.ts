/** How long what is deleted can be put back. */
export const DAYS_KEPT = 30

const DAY_MS = 24 * 3_600_000

/** Days until something that was deleted at a moment goes for good: 30 on the first day, 0 when it goes the next time the bin is emptied. */
export function daysLeft(at: string, now: string): number {
  return Math.max(0, Math.ceil((Date.parse(at) + DAYS_KEPT * DAY_MS - Date.parse(now)) / DAY_MS))
}
