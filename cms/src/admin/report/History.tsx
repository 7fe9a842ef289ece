import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import type { ReportedRelease } from '../../publishing/read-report.ts'
import { reportWords } from '../translations/report-words.ts'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { showInstant } from '../views/show-instant.ts'

interface Props {
  history: readonly ReportedRelease[]
  here: string
  shown?: string
  served: string | undefined
  now: IsoInstant
  lang: Lang
}

/** The releases that have a report, with how they stood. */
export function History({ history, here, shown, served, now, lang }: Props) {
  const say = (says: Says) => sayIn(says, lang)
  if (history.every((r) => r.release === shown)) return null
  return (
    <div>
      <h2 id="ip-report-history">{say(reportWords.history)}</h2>
      <div className="ip-scroll" tabIndex={0} role="region" aria-labelledby="ip-report-history">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(reportWords.release)}</th>
              <th scope="col">{say(reportWords.pages)}</th>
              <th scope="col">{say(reportWords.failed)}</th>
              <th scope="col">{say(reportWords.toDecide)}</th>
              <th scope="col">{say(reportWords.waived)}</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ release, at, pages, counts }) => (
              <tr key={release} aria-current={release === shown || undefined}>
                <th scope="row">
                  <a href={`${here}?release=${encodeURIComponent(release)}`}>{showInstant(at, now, lang)}</a>
                  {release === served && ` (${say(reportWords.isServed)})`}
                </th>
                <td>{pages}</td>
                <td>{counts.failed ?? 0}</td>
                <td>{counts.toDecide ?? 0}</td>
                <td>{counts.waived ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
