import { slotDef, type Lang } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { fieldWords } from '../translations/field-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { sayIn, type Says } from '@innbyggarportal/shared-content/words'
import { missingFacts } from './missing-facts.ts'
import type { PortalLine } from './read-portals.ts'
import type { DraftLine, DriftLine } from './read-waiting.ts'
import { faultsOfOthers, waitingFaults } from './waiting-faults.ts'
import { WaitingFaults } from './WaitingFaults.tsx'
import { WaitingOnOthers } from './WaitingOnOthers.tsx'

interface Props {
  drift: DriftLine[]
  drafts: DraftLine[]
  portals: PortalLine[]
  lang: Lang
  admin: string
  /** Whether the reader may fill in facts at all. */
  canFill: boolean
}

const MAX_DRAFTS = 8

/** «Det som ventar på deg»: pages kept back, findings to decide on, slots to look at again, facts to fill in, drafts to publish. */
export function Waiting({ drift, drafts: allDrafts, portals, lang, admin, canFill }: Props) {
  const say = (says: Says, values?: Record<string, string | number>) => sayIn(says, lang, values)
  const allMissing = missingFacts(portals, lang)
  const missing = canFill ? allMissing : []
  const drafts = allDrafts.filter((d) => d.canPublish)
  const [keptBack, asks] = [waitingFaults(portals, 'block'), waitingFaults(portals, 'ask')]
  const isNothing = keptBack.length + asks.length + drift.length + drafts.length + missing.length === 0
  return (
    <section className="ip-dash-part" aria-labelledby="ip-waiting">
      <h2 id="ip-waiting">{say(dashboardWords.waiting)}</h2>
      {isNothing && <p>{say(dashboardWords.nothingWaits)}</p>}
      <div className="ip-dash-columns">
        <WaitingFaults
          title={say(dashboardWords.keptBack)}
          help={say(publishWords.stillBefore)}
          faults={keptBack}
          lang={lang}
        />
        <WaitingFaults title={say(dashboardWords.ask)} help={say(dashboardWords.askHelp)} faults={asks} lang={lang} />
        {drift.length > 0 && (
          <div>
            <h3>
              {say(dashboardWords.drift)} ({drift.length})
            </h3>
            <p className="ip-dash-quiet">{say(dashboardWords.driftHelp)}</p>
            <ul>
              {drift.map((d) => (
                <li key={`${d.id}-${d.slot}`}>
                  <a href={`${admin}/collections/overrides/${d.id}#field-${d.slot}`}>
                    {d.title}: {slotDef(d.slot).question?.[lang] ?? say(fieldWords.summary)}
                  </a>
                  {d.deadline && <strong> {say(dashboardWords.before, { day: formatDate(d.deadline, lang) })}</strong>}
                </li>
              ))}
            </ul>
          </div>
        )}
        {missing.length > 0 && (
          <div>
            <h3>
              {say(dashboardWords.missing)} ({missing.length})
            </h3>
            <p className="ip-dash-quiet">{say(dashboardWords.missingHelp)}</p>
            <ul>
              {missing.map((m) => (
                <li key={m.kommune + m.advice}>
                  <strong>{m.kommune}:</strong> {m.advice}
                </li>
              ))}
            </ul>
            <p>
              <a href={`${admin}/collections/local-facts/create`}>{say(dashboardWords.fillIn)}</a>
            </p>
          </div>
        )}
        {drafts.length > 0 && (
          <div>
            <h3>
              {say(dashboardWords.drafts)} ({drafts.length})
            </h3>
            <ul>
              {drafts.slice(0, MAX_DRAFTS).map((d) => (
                <li key={d.id}>
                  <a href={`${admin}/collections/${d.collection}/${d.id}`}>{d.title}</a>
                </li>
              ))}
            </ul>
            {drafts.length > MAX_DRAFTS && (
              <p className="ip-dash-quiet">{say(dashboardWords.more, { count: drafts.length - MAX_DRAFTS })}</p>
            )}
          </div>
        )}
      </div>
      <WaitingOnOthers
        drafts={allDrafts.filter((d) => !d.canPublish)}
        facts={allMissing.length - missing.length}
        faults={faultsOfOthers(portals)}
        lang={lang}
        admin={admin}
      />
    </section>
  )
}
