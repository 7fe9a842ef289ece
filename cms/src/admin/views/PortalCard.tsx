import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { saying, type Says } from '../translations/says.ts'
import { groupFindings } from './group-findings.ts'
import type { PortalLine } from './read-portals.ts'
import { showInstant } from './show-instant.ts'

const SIGN = { live: '✓', pinned: '‖', failed: '!' } as const

/** One portal: its state in words, when it was published, how many pages changed, and its findings with page and slot. */
export function PortalCard({ kommune, status, now, lang }: PortalLine & { now: IsoInstant; lang: Lang }) {
  const say = (says: Says, values?: Record<string, string | number>) => saying(says, lang, values)
  const { state, pages, publishedAt } = status
  const groups = groupFindings(status.findings, lang)
  const counts = [
    say(dashboardWords.pagesChanged, { count: pages.rendered, total: pages.total }),
    ...(pages.removed > 0 ? [say(dashboardWords.pagesRemoved, { count: pages.removed })] : []),
    ...(pages.keptBack > 0 ? [say(dashboardWords.pagesKeptBack, { count: pages.keptBack })] : []),
  ]
  return (
    <li className={`ip-portal ip-is-${state}`}>
      <div className="ip-portal-head">
        <h3>{kommune}</h3>
        <span className="ip-state"><span aria-hidden="true">{SIGN[state]} </span>{say(dashboardWords[state])}</span>
      </div>
      <p>{publishedAt ? say(dashboardWords.published, { when: showInstant(publishedAt, now, lang) }) : say(dashboardWords.neverPublished)}. {counts.join(', ')}.</p>
      {state === 'pinned' && (
        <p>
          {say(dashboardWords.pinnedHelp)} {status.pinnedBy && say(dashboardWords.pinnedBy, { who: status.pinnedBy })} {status.pinnedWhy && say(dashboardWords.pinnedWhy, { why: status.pinnedWhy })}
        </p>
      )}
      {state === 'failed' && <p>{status.message} {say(dashboardWords.failedHelp)}</p>}
      {groups.length === 0 && <p className="ip-dash-quiet">{say(dashboardWords.noFindings)}</p>}
      {groups.length > 0 && (
        <details open={groups.some((g) => g.severity === 'block')}>
          <summary>{groups.length === 1 ? say(dashboardWords.oneFinding) : say(dashboardWords.findings, { count: groups.length })}</summary>
          <ul className="ip-findings">
            {groups.map((g) => (
              <li key={`${g.severity}-${g.slot}-${g.advice}`}>
                <strong>{say(dashboardWords[g.severity])}{g.slot ? `, «${g.slot}»` : ''}:</strong> {g.advice}{' '}
                <span className="ip-dash-quiet">{g.pages.length === 1 ? g.pages[0] : `${say(dashboardWords.onPages, { count: g.pages.length })}: ${g.pages.slice(0, 3).join(', ')}${g.pages.length > 3 ? ' …' : ''}`}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
