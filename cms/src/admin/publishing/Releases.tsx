'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Says } from '@innbyggarportal/shared-content/words'
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
  const when = (row: ReleaseLine) => showInstant(row.at, now, lang)
  const choose = (row: ReleaseLine, does: Says, name: Says) =>
    canOrder && (
      <button
        type="button"
        className="ip-button"
        aria-label={say(name, { when: when(row), portal: kommune.name })}
        onClick={() => setChosen(row)}
      >
        {say(does)}
      </button>
    )
  const chooseNow = (row: ReleaseLine) =>
    row.place === 'newer'
      ? choose(row, publishWords.showThis, publishWords.showThisOne)
      : choose(row, publishWords.goBack, publishWords.goBackTo)
  return (
    <>
      {before && choose(before, publishWords.goBackOne, publishWords.goBackOneOn)}
      <details className="ip-releases">
        <summary>
          {say(publishWords.releases)} ({rows.length - 1})
        </summary>
        <ol>
          {rows.map((row) => {
            const { names, by } = row.cause
            const who = by.length > 0 && say(publishWords.byWhom, { who: sayNames(by, lang) })
            return (
              <li key={row.cameWith} aria-current={row.place === 'shown' || undefined}>
                <span>
                  {when(row)}, {sayChanged(row.pages, lang)}
                  {(who || names.length > 0) && (
                    <small className="ip-quiet"> {[quoteNames(names, lang), who].filter(Boolean).join(' ')}</small>
                  )}
                </span>
                {row.place === 'shown' ? <strong>{say(publishWords.current)}</strong> : chooseNow(row)}
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
