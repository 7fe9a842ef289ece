import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import { GoBackOnMany } from '../publishing/GoBack.tsx'
import { PublishingStatus } from '../publishing/LivePublishing.tsx'
import { PortalLive } from '../publishing/PortalLive.tsx'
import '../publishing/publishing.css'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { reportWords } from '../translations/report-words.ts'
import { sayIn } from '@innbyggarportal/shared-content/words'
import { PortalCard } from './PortalCard.tsx'
import type { PortalLine, PortalName } from './read-portals.ts'
import type { WayBack } from './ways-back.ts'

interface Props {
  portals: PortalLine[]
  others: PortalName[]
  ways: WayBack[]
  now: IsoInstant
  lang: Lang
  admin: string
}

/** How the portals stand, and whether something is on its way to them. */
export function Portals({ portals, others, ways, now, lang, admin }: Props) {
  return (
    <section className="ip-dash-part" aria-labelledby="ip-portals" id="portalar">
      <h2 id="ip-portals">{sayIn(dashboardWords.portals, lang)}</h2>
      <PublishingStatus />
      <GoBackOnMany ways={ways} now={now} />
      {portals.length === 0 && <p>{sayIn(dashboardWords.noPortals, lang)}</p>}
      <ul className="ip-portals">
        {portals.map((portal) => (
          <PortalCard key={portal.id} {...portal} now={now} lang={lang} admin={admin} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{sayIn(dashboardWords.otherPortals, lang, { count: others.length })}</summary>
          <ul className="ip-portals">
            {others.map(({ id, kommune, kommuneKey, slug }) => (
              <li key={id} className="ip-portal">
                <PortalLive kommune={kommuneKey} name={kommune} />
                <p>
                  <a href={`${admin}/tilgjenge/${slug}`}>{sayIn(reportWords.toReport, lang)}</a>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
