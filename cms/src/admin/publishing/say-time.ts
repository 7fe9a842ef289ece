import type { Lang } from '@innbyggarportal/shared-content/contract'
import { publishWords } from '../translations/publish-words.ts'
import { saying } from '../translations/says.ts'

/** Seconds as people say them: rounded to five below a minute and a half, to whole minutes above. */
export function sayTime(seconds: number, lang: Lang): string {
  if (seconds < 90) return saying(publishWords.seconds, lang, { count: Math.max(5, Math.round(seconds / 5) * 5) })
  return saying(publishWords.minutes, lang, { count: Math.round(seconds / 60) })
}
