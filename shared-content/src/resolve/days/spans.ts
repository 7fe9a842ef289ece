/** A time that something is open: minutes from the day's midnight. One that ends after 1440 goes on into the next day. */
export interface Span {
  from: number
  to: number
}

/** How many minutes a day has in the hours of a kommune, which know nothing of summer time. */
export const DAY = 24 * 60

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const two = (n: number): string => String(n).padStart(2, '0')

/** `24:00` for the midnight that ends a day, `02:00` for an hour of the next. */
export const clockOf = (at: number): string => {
  const within = at > DAY ? at - DAY : at
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}

/** An opening as a span. One that closes at or before it opens closes the next day; midnight twice is the whole day, another hour twice no time at all. */
export function spanOf({ opens, closes }: { opens: string; closes: string }): Span[] {
  const [from, to] = [minutes(opens), minutes(closes)]
  if (from === to && from !== 0) return []
  return [{ from, to: to > from ? to : to + DAY }]
}

/** Spans in order, those that meet or overlap as one. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last === undefined || from > last.to) all.push({ from, to })
    else if (to > last.to) last.to = to
  }
  return all
}

/** What two lists of spans have in common. */
export const shared = (some: readonly Span[], others: readonly Span[]): Span[] =>
  some.flatMap((a) =>
    others.flatMap((b) => {
      const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)]
      return from < to ? [{ from, to }] : []
    }),
  )
