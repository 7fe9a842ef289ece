import type { Lang } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { plannedWords } from '../translations/planned-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'
import type { PlannedLine } from './read-planned.ts'

/** «Planlagde endringar» on the first screen: what goes live by itself, and when. */
export function PlannedList({ planned, lang, admin }: { planned: PlannedLine[]; lang: Lang; admin: string }) {
  if (planned.length === 0) return null
  return (
    <section className="ip-dash-part" aria-labelledby="ip-planned">
      <h2 id="ip-planned">
        {sayIn(plannedWords.changes, lang)} ({planned.length})
      </h2>
      <p className="ip-dash-quiet">{sayIn(plannedWords.changesHelp, lang)}</p>
      <ul>
        {planned.map(({ id, collection, title, day }) => (
          <li key={`${id}-${day}`}>
            <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>: {formatDate(day, lang)}
          </li>
        ))}
      </ul>
    </section>
  )
}
