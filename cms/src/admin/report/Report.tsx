import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { findCriterion } from '@innbyggarportal/shared-content/rules'
import type { PortalReport } from '../../publishing/read-report.ts'
import { countStates } from '../../publishing/read-report.ts'
import { reportWords } from '../translations/report-words.ts'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { waiverWords } from '../translations/waiver-words.ts'
import { showInstant } from '../views/show-instant.ts'
import { CriterionItem } from './CriterionItem.tsx'
import { FoundList } from './FoundList.tsx'
import { History } from './History.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { PrintButton } from './PrintButton.tsx'
import { STATES } from './states.ts'

type Props = PortalReport & { now: IsoInstant; lang: Lang; admin: string; api: string; canRecord: boolean }

const PRINCIPLES = ['1', '2', '3', '4'] as const

/** The report of one portal: in short, criterion by criterion, what serves no criterion, and the releases before. */
export function Report({
  kommune,
  report,
  served,
  handChecks,
  history,
  links,
  waivers,
  now,
  lang,
  admin,
  api,
  canRecord,
}: Props) {
  const say = (says: Says, values?: Record<string, string | number>) => sayIn(says, lang, values)
  const here = `${admin}/tilgjenge/${kommune.slug}`
  if (!report) {
    return (
      <>
        <h1>{say(reportWords.title, { portal: kommune.name })}</h1>
        <p>{say(reportWords.none)}</p>
        <History history={history} here={here} served={served} now={now} lang={lang} />
      </>
    )
  }
  const counts = countStates(report)
  const toDo = report.criteria.filter((c) => c.state === 'failed' || c.state === 'toDecide')
  const engines = report.engines.map(({ how, pages }) =>
    say(reportWords.enginePages, { engine: say(reportWords[how]), pages }),
  )
  return (
    <>
      <h1>{say(reportWords.title, { portal: kommune.name })}</h1>
      <p>
        {say(reportWords.ofRelease, { when: showInstant(report.at, now, lang), pages: report.pages })}{' '}
        {engines.length > 0 && say(reportWords.judgedBy, { engines: engines.join(', ') })}
      </p>
      {report.leftOut.length > 0 && (
        <p>
          <a href="#ip-report-left-out">{say(reportWords.leftOut)}</a>: {report.leftOut.length}
        </p>
      )}
      {served !== undefined && report.release !== served && (
        <p>
          <strong>{say(reportWords.notServed)}</strong> <a href={here}>{say(reportWords.toServed)}</a>
        </p>
      )}
      <p className="ip-report-ways">
        <PrintButton />{' '}
        <a href={`${api}/accessibility-reports/of/${kommune.slug}?release=${report.release}`}>
          {say(reportWords.asJson)}
        </a>
      </p>
      <section aria-labelledby="ip-report-summary">
        <h2 id="ip-report-summary">{say(reportWords.summary)}</h2>
        <p>{say(reportWords.criteriaOf, { count: report.criteria.length })}</p>
        <ul className="ip-counts">
          {STATES.filter((s) => counts[s.state]).map(({ state, sign }) => (
            <li key={state} className={`ip-is-${state}`}>
              <span aria-hidden="true">{sign} </span>
              {say(reportWords[state])}: <strong>{counts[state]}</strong>
            </li>
          ))}
        </ul>
        {toDo.length > 0 && (
          <>
            <h3>{say(reportWords.toDo)}</h3>
            <ul className="ip-found">
              {toDo.map((c) => (
                <li key={c.criterion}>
                  <a href={`#krav-${c.criterion}`}>
                    {c.criterion} {findCriterion(c.criterion)?.name[lang]}
                  </a>
                  : {say(reportWords[c.state]).toLowerCase()}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {PRINCIPLES.map((number) => (
        <section key={number} aria-labelledby={`ip-principle-${number}`}>
          <h2 id={`ip-principle-${number}`}>{say(reportWords[`principle${number}`])}</h2>
          <ul className="ip-criteria">
            {report.criteria
              .filter((c) => c.criterion.startsWith(`${number}.`))
              .map((c) => (
                <CriterionItem
                  key={c.criterion}
                  {...c}
                  kommune={kommune}
                  links={links}
                  lang={lang}
                  canRecord={canRecord}
                  checks={handChecks.filter((h) => h.criterion === c.criterion)}
                />
              ))}
          </ul>
        </section>
      ))}
      {report.other.length > 0 && (
        <section aria-labelledby="ip-report-other">
          <h2 id="ip-report-other">{say(reportWords.other)}</h2>
          <FoundList findings={report.other} links={links} lang={lang} />
        </section>
      )}
      {report.leftOut.length > 0 && (
        <section aria-labelledby="ip-report-left-out">
          <h2 id="ip-report-left-out">{say(reportWords.leftOut)}</h2>
          <p>{say(reportWords.leftOutHelp)}</p>
          <LeftOutList pages={report.leftOut} links={links} lang={lang} />
        </section>
      )}
      {waivers.length > 0 && (
        <section aria-labelledby="ip-report-waivers">
          <h2 id="ip-report-waivers">{say(waiverWords.waivers)}</h2>
          <ul className="ip-found">
            {waivers.map((w) => (
              <li key={JSON.stringify(w)}>
                <strong>{w.reason}</strong> {say(waiverWords.holds, { day: formatDate(w.until, lang), who: w.by })}{' '}
                <span className="ip-quiet">
                  {w.path ?? w.service} <code>{w.rule}</code>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <History history={history} here={here} shown={report.release} served={served} now={now} lang={lang} />
    </>
  )
}
