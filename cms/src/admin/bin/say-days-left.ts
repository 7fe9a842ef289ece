import type { Lang } from '@innbyggarportal/shared-content/contract'
import { sayIn } from '@innbyggarportal/shared-content/words'
import { daysLeft } from '../../bin/days-left.ts'
import { binWords } from '../translations/bin-words.ts'

/** How long something can be put back, as a sentence. */
export function sayDaysLeft(at: string, now: string, lang: Lang): string {
  const count = daysLeft(at, now)
  if (count === 0) return sayIn(binWords.noDayLeft, lang)
  return count === 1 ? sayIn(binWords.oneDayLeft, lang) : sayIn(binWords.daysLeft, lang, { count })
}

/** The same in a list. */
export function showDaysLeft(at: string, now: string, lang: Lang): string {
  const count = daysLeft(at, now)
  if (count === 0) return sayIn(binWords.lastDay, lang)
  return count === 1 ? sayIn(binWords.oneDay, lang) : sayIn(binWords.days, lang, { count })
}
