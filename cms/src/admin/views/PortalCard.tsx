import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import { HeldBack } from '../publishing/HeldBack.tsx'
import { PortalLive } from '../publishing/PortalLive.tsx'
import { Releases } from '../publishing/Releases.tsx'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { reportWords } from '../translations/report-words.ts'
import { sayIn, sayTold } from '@innbyggarportal/shared-content/words'
import { FindingList } from './FindingList.tsx'
import { withoutKeptBack } from './group-findings.ts'
import type { PortalLine } from './read-portals.ts'
import { WaiverList } from './WaiverList.tsx'

type Props = PortalLine & { now: IsoInstant; lang: Lang; admin: string }

/** One portal: how it stands now, what was found, what was waived, and the releases to go back to. */
export function PortalCard({
  kommune,
  id,
  kommuneKey,
  slug,
  status,
  rows,
  groups,
  waivers,
  canOrder,
  canAnswer,
  now,
  lang,
  admin,
}: Props) {
  const owner = { id, name: kommune }
  return (
    <li className={`ip-portal ip-is-${status.state}`}>
      <PortalLive kommune={kommuneKey} name={kommune} />
      {status.state === 'pinned' && (
        <HeldBack
          kommune={owner}
          held={{
            shownAt: rows.find((r) => r.place === 'shown')?.at,
            since: status.pinnedAt,
            by: status.pinnedBy && sayTold(status.pinnedBy, lang),
          }}
          why={status.pinnedWhy && sayTold(status.pinnedWhy, lang)}
          now={now}
          canOrder={canOrder}
        />
      )}
      {status.state === 'failed' && (
        <p>
          {status.message && sayTold(status.message, lang)} {sayIn(dashboardWords.failedHelp, lang)}
        </p>
      )}
      {(status.state !== 'pinned' || groups.length > 0) && (
        <FindingList groups={withoutKeptBack(groups, status)} kommune={owner} canWaive={canAnswer} />
      )}
      <WaiverList waivers={waivers} canEnd={canAnswer} />
      <Releases kommune={owner} rows={rows} now={now} canOrder={canOrder} />
      <p>
        <a href={`${admin}/tilgjenge/${slug}`}>{sayIn(reportWords.toReport, lang)}</a>
      </p>
    </li>
  )
}
