import { osloDate, type IsoInstant, type Lang } from '@innbyggarportal/shared-content/contract'
import { formatClock, formatDate } from '@innbyggarportal/shared-content/resolve'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' })

/** An instant as people in Norway say it: «i dag kl. 15.30», «12. mars 2026 kl. 09.02». */
export const showInstant = (at: IsoInstant, now: IsoInstant, lang: Lang) => show(at, now, lang, dashboardWords.today)
/** As {@link showInstant}, after words that want no «i dag»: «utgåva frå kl. 15.30». */
export const showMoment = (at: IsoInstant, now: IsoInstant, lang: Lang) => show(at, now, lang, dashboardWords.atTime)

function show(at: IsoInstant, now: IsoInstant, lang: Lang, today: Says): string {
  const time = formatClock(clock.format(new Date(at)), lang)
  const day = osloDate(at)
  return day === osloDate(now)
    ? sayIn(today, lang, { time })
    : sayIn(dashboardWords.onDay, lang, { day: formatDate(day, lang), time })
}
