import type { IsoInstant, Lang } from '@innbyggarportal/shared-content/contract'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { saying } from '../translations/says.ts'
import { PortalCard } from './PortalCard.tsx'
import type { PublishState } from './publish-state.ts'
import type { PortalLine } from './read-portals.ts'
import { showInstant } from './show-instant.ts'

interface Props { portals: PortalLine[]; publishing: PublishState; now: IsoInstant; lang: Lang }

/** How the portals stand, and whether something is on its way to them. */
export function Portals({ portals, publishing, now, lang }: Props) {
  const sentence = {
    idle: () => (portals.length === 0 ? '' : saying(dashboardWords.allPublished, lang)),
    running: () => saying(dashboardWords.running, lang),
    stalled: () => (publishing.state === 'idle' ? '' : saying(dashboardWords.stalled, lang, { when: showInstant(publishing.since, now, lang) })),
  }[publishing.state]()
  const isHeld = portals.some((p) => p.status.state !== 'live')
  return (
    <section className="ip-dash-part" aria-labelledby="ip-portals">
      <h2 id="ip-portals">{saying(dashboardWords.portals, lang)}</h2>
      <p role="status" className={`ip-dash-state ip-is-${publishing.state}`}>{isHeld && publishing.state === 'idle' ? '' : sentence}</p>
      {portals.length === 0 && publishing.state !== 'running' && <p>{saying(dashboardWords.noPortals, lang)}</p>}
      <ul className="ip-portals">{portals.map((p) => <PortalCard key={p.kommune} {...p} now={now} lang={lang} />)}</ul>
    </section>
  )
}
