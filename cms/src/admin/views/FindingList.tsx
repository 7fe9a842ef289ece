'use client'
import { useState } from 'react'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { waiverWords } from '../translations/waiver-words.ts'
import type { LinkedGroup } from './read-portals.ts'
import { sayWeights } from './say-weights.ts'
import { WaiveDialog } from './WaiveDialog.tsx'

const SHOWN_PATHS = 3

interface Props {
  groups: LinkedGroup[]
  kommune: { id: string; name: string }
  canWaive: boolean
}

/** The open findings of a portal, each with the way to its field; what must be decided on can be waived by a publisher. */
export function FindingList({ groups, kommune, canWaive }: Props) {
  const { say } = useSay()
  const [waiving, setWaiving] = useState<LinkedGroup>()
  const [isGiven, setIsGiven] = useState(false)
  return (
    <>
      {groups.length === 0 ? (
        <p className="ip-dash-quiet">{say(dashboardWords.noFindings)}</p>
      ) : (
        <Findings groups={groups} canWaive={canWaive} onWaive={setWaiving} />
      )}
      <p role="status" className="ip-done">
        {isGiven && say(waiverWords.given)}
      </p>
      {waiving && (
        <WaiveDialog
          kommune={kommune}
          group={waiving}
          onGiven={() => setIsGiven(true)}
          onClose={() => setWaiving(undefined)}
        />
      )}
    </>
  )
}

function Findings({
  groups,
  canWaive,
  onWaive,
}: Pick<Props, 'groups' | 'canWaive'> & { onWaive: (group: LinkedGroup) => void }) {
  const { lang, say } = useSay()
  return (
    <details open={groups.some((g) => g.severity === 'block')}>
      <summary>{sayWeights(groups, lang)}</summary>
      <ul className="ip-findings">
        {groups.map((g) => (
          <li key={`${g.severity}-${g.rule}-${g.slot}-${g.advice}`}>
            <strong>
              {say(dashboardWords[g.severity])}
              {g.slot ? `, «${g.slot}»` : ''}:
            </strong>{' '}
            {g.advice}{' '}
            <span className="ip-dash-quiet">
              {g.pages.length === 1
                ? g.pages[0]
                : `${say(dashboardWords.onPages, { count: g.pages.length })}: ${g.pages.slice(0, SHOWN_PATHS).join(', ')}${g.pages.length > SHOWN_PATHS ? ' …' : ''}`}
            </span>
            {(g.links.length > 0 || (canWaive && g.severity === 'ask')) && (
              <div className="ip-finding-ways">
                {g.links.map(({ href, path }) => (
                  <a key={href} href={href} aria-label={`${say(publishWords.toField)}: ${path}`}>
                    {say(publishWords.toField)}
                    {g.links.length > 1 ? ` (${path})` : ''}
                  </a>
                ))}
                {canWaive && g.severity === 'ask' && (
                  <button
                    type="button"
                    className="ip-button"
                    aria-label={`${say(waiverWords.waive)}: ${g.advice}`}
                    onClick={() => onWaive(g)}
                  >
                    {say(waiverWords.waive)}
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
