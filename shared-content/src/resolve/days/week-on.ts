import type { Hours, IsoDate, Season, WeeklyOpening } from '../../contract/index.ts'

/** The week that holds on a day: a season's when the day is in one, one of a single year before one of each year. */
export function weekOn({ weekly, seasons = [] }: Hours, day: IsoDate): readonly WeeklyOpening[] {
  const inSeason = seasons.filter((season) => isIn(season, day))
  return (inSeason.find(isOfOneYear) ?? inSeason[0])?.weekly ?? weekly
}

/** Whether a season comes in one year only. */
const isOfOneYear = ({ from }: Pick<Season, 'from'>): boolean => typeof from === 'string'

/** Whether a season has passed for good. */
export const isOver = ({ to }: Season, today: IsoDate): boolean => typeof to === 'string' && to < today

function isIn({ from, to }: Season, day: IsoDate): boolean {
  if (typeof from === 'string' || typeof to === 'string')
    return typeof from === 'string' && typeof to === 'string' && from <= day && day <= to
  const [first, last, now] = [monthDay(from), monthDay(to), day.slice(5)]
  return first <= last ? first <= now && now <= last : first <= now || now <= last
}

const two = (n: number) => String(n).padStart(2, '0')
const monthDay = ({ month, day }: { month: number; day: number }) => `${two(month)}-${two(day)}`
