import type { Lang } from '@innbyggarportal/shared-content/contract'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'
import type { ProblemLine } from './read-problems.ts'

/** A row of the database that is damaged, and not content that breaks a rule. */
const isRow = ({ id }: ProblemLine) => id.startsWith('row/')

/** What somebody thinks is published and no portal shows: it comes before all else. */
export function Problems({ problems, lang }: { problems: ProblemLine[]; lang: Lang }) {
  if (problems.length === 0) return null
  return (
    <section className="ip-dash-error" aria-labelledby="ip-problems">
      <h2 id="ip-problems">{sayIn(dashboardWords.problems, lang)}</h2>
      <ul>
        {problems.map((p) => (
          <li key={p.id}>
            <strong>{p.href ? <a href={p.href}>{p.name}</a> : p.name}</strong>{' '}
            {sayIn(
              p.isClash
                ? dashboardWords.clash
                : p.isPlan
                  ? dashboardWords.plan
                  : p.isLoss
                    ? dashboardWords.loss
                    : isRow(p)
                      ? dashboardWords.damaged
                      : dashboardWords.unreadable,
              lang,
            )}{' '}
            {p.message}
            {p.href && isRow(p) && (
              <a className="btn btn--style-secondary btn--size-small ip-problem-open" href={p.href}>
                {sayIn(dashboardWords.openAndMend, lang)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
