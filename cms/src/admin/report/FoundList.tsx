import { slotDef, type Lang } from '@innbyggarportal/shared-content/contract'
import type { ReportedFinding } from '@innbyggarportal/shared-content/rules'
import { Fragment } from 'react'
import { linkKey } from '../../publishing/link-key.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { reportWords } from '../translations/report-words.ts'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'

/** What was found, each thing once, with where it stands and how much of it is waived. */
export function FoundList({
  findings,
  links,
  lang,
}: {
  findings: readonly ReportedFinding[]
  links: Readonly<Record<string, string>>
  lang: Lang
}) {
  const say = (says: Says, values?: Record<string, string | number>) => sayIn(says, lang, values)
  if (findings.length === 0) return null
  return (
    <ul className="ip-found">
      {findings.map((f) => {
        const slot = f.slot && slotDef(f.slot).question?.[lang]
        return (
          <li key={`${f.rule} ${f.severity} ${f.slot} ${f.advice.nn}`}>
            <strong>
              {say(dashboardWords[f.severity])}
              {slot ? `, «${slot}»` : ''}:
            </strong>{' '}
            {f.advice[lang]}{' '}
            <span className="ip-quiet">
              {f.examples.map((path, i) => (
                <Fragment key={path}>
                  {i > 0 && ', '}
                  {links[linkKey(f.rule, path)] ? <a href={links[linkKey(f.rule, path)]}>{path}</a> : path}
                </Fragment>
              ))}
              {f.pages > f.examples.length ? ` … (${say(dashboardWords.onPages, { count: f.pages })})` : ''}
              {f.waived > 0 ? ` – ${say(reportWords.waivedOf, { waived: f.waived, count: f.pages })}` : ''}{' '}
              <code>{f.rule}</code>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
