import { osloDate, type IsoInstant, type Lang } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { saying } from '../translations/says.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' })

/** An instant as people in Norway say it: «i dag kl. 15.30», «12. mars 2026 kl. 09.02». */
export function showInstant(at: IsoInstant, now: IsoInstant, lang: Lang): string {
  const time = clock.format(new Date(at)).replace(':', lang === 'en' ? ':' : '.')
  const day = osloDate(at)
  return day === osloDate(now) ? saying(dashboardWords.today, lang, { time }) : saying(dashboardWords.onDay, lang, { day: formatDate(day, lang), time })
}
