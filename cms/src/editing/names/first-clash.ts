import type { IsoDate } from '@innbyggarportal/shared-content/contract'

/** A document with a name only one may have: the one that is live, and from their days those that are planned for it. */
export interface Holder {
  id: string
  /** The kommune it holds the name in; everywhere when it is none. */
  place: string | undefined
  live: string | undefined
  plans: readonly { from: IsoDate; name: string | undefined }[]
}

/** The name a document has on a day. Of two plans of one day, the last that is given. */
export function nameOn({ live, plans }: Holder, day: IsoDate): string | undefined {
  const due = plans
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return due.length > 0 ? due.at(-1)!.name : live
}

/**
 * Whether what a document is called from a day is another's on that day, or comes to be before it is called something
 * else again: the other, and the first such day.
 */
export function firstClash<Other extends Holder>(
  mine: Holder,
  others: readonly Other[],
  from: IsoDate,
  isSame: (one: string, other: string) => boolean = (one, other) => one === other,
): { other: Other; day: IsoDate } | undefined {
  const name = nameOn(mine, from)
  if (name === undefined) return undefined
  const until = mine.plans
    .map((plan) => plan.from)
    .filter((day) => day > from)
    .toSorted()[0]
  const later = others.flatMap(({ plans }) => plans.map((plan) => plan.from)).filter((day) => day > from)
  const days = [from, ...later.toSorted()].filter((day) => until === undefined || day < until)
  const meets = ({ id, place }: Holder) =>
    id !== mine.id && (place === undefined || mine.place === undefined || place === mine.place)
  for (const day of days) {
    const other = others.find((each) => {
      const held = nameOn(each, day)
      return meets(each) && held !== undefined && isSame(held, name)
    })
    if (other) return { other, day }
  }
  return undefined
}
