'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { useState } from 'react'
import { publishWords } from '../translations/publish-words.ts'
import { quoteNames, sayNames } from '../translations/say-names.ts'
import { useSay } from '../translations/use-say.ts'
import type { ReleaseLine } from '../views/read-portals.ts'
import { showInstant } from '../views/show-instant.ts'
import { GoBackDialog } from './GoBack.tsx'
import { sayChanged } from './say-publishing.ts'

interface Props {
  kommune: { id: string; name: string }
  rows: ReleaseLine[]
  now: IsoInstant
  canOrder: boolean
}

/** The last releases of a portal; whoever publishes there goes back to the one before with one press, and can choose any other. */
export function Releases({ kommune, rows, now, canOrder }: Props) {
  const { lang, say } = useSay()
  const [chosen, setChosen] = useState<ReleaseLine>()
  if (rows.length < 2) return null
  const before = rows.find((r) => r.isBefore)
  const portal = kommune.name
  const sayCause = ({ names, by }: ReleaseLine['cause']) => {
    const who = by.length > 0 ? say(publishWords.byWhom, { who: sayNames(by, lang) }) : ''
    return [quoteNames(names, lang), who].filter((part) => part !== '').join(' ')
  }
  return (
    <>
      {canOrder && before && (
        <button
          type="button"
          className="ip-button ip-back"
          aria-label={say(publishWords.goBackOneOn, { portal })}
          onClick={() => setChosen(before)}
        >
          {say(publishWords.goBackOne)}
        </button>
      )}
      <details className="ip-releases">
        <summary>
          {say(publishWords.releases)} ({rows.length - 1})
        </summary>
        <ol>
          {rows.map((row) => {
            const when = showInstant(row.at, now, lang)
            const [cause, isNewer] = [sayCause(row.cause), row.place === 'newer']
            return (
              <li key={row.cameWith} aria-current={row.place === 'shown' || undefined}>
                <span>
                  {when}, {sayChanged(row.pages, lang)}
                  {cause && <small className="ip-quiet"> {cause}</small>}
                </span>
                {row.place === 'shown' && <strong>{say(publishWords.current)}</strong>}
                {row.place !== 'shown' && canOrder && (
                  <button
                    type="button"
                    className="ip-button"
                    aria-label={say(isNewer ? publishWords.showThisOne : publishWords.goBackTo, { when, portal })}
                    onClick={() => setChosen(row)}
                  >
                    {say(isNewer ? publishWords.showThis : publishWords.goBack)}
                  </button>
                )}
              </li>
            )
          })}
        </ol>
      </details>
      {chosen && (
        <GoBackDialog
          ways={[{ ...kommune, release: chosen.release, at: chosen.at, names: chosen.undone }]}
          isNewer={chosen.place === 'newer'}
          now={now}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  )
}
