'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { useState } from 'react'
import { previousRow, rowsUndone, type ReleaseRow } from '../../publishing/release-rows.ts'
import { publishWords } from '../translations/publish-words.ts'
import { sayNames } from '../translations/say-names.ts'
import { useSay } from '../translations/use-say.ts'
import type { ReleaseCause } from '../views/read-causes.ts'
import { showInstant } from '../views/show-instant.ts'
import { GoBackDialog } from './GoBackDialog.tsx'
import { quoteNames } from './say-names.ts'

interface Props {
  kommune: { id: string; name: string }
  rows: ReleaseRow[]
  causes: Record<string, ReleaseCause>
  now: IsoInstant
  canOrder: boolean
}

/** The last releases of a portal; whoever publishes there goes back to the one before with one press, and can choose any other. */
export function Releases({ kommune, rows, causes, now, canOrder }: Props) {
  const { lang, say } = useSay()
  const [chosen, setChosen] = useState<ReleaseRow>()
  if (rows.length < 2) return null
  const before = previousRow(rows)
  const undone = chosen ? [...new Set(rowsUndone(rows, chosen).flatMap((r) => causes[r.cameWith]?.names ?? []))] : []
  const sayCause = ({ names, by }: ReleaseCause) =>
    [quoteNames(names, lang), ...(by.length > 0 ? [say(publishWords.byWhom, { who: sayNames(by, lang) })] : [])]
      .filter((part) => part !== '')
      .join(' ')
  return (
    <>
      {canOrder && before && (
        <button
          type="button"
          className="ip-button ip-back"
          aria-label={say(publishWords.goBackOneOn, { portal: kommune.name })}
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
            const [cause, isNewer] = [causes[row.cameWith], row.place === 'newer']
            return (
              <li key={row.cameWith} aria-current={row.place === 'shown' || undefined}>
                <span>
                  {when},{' '}
                  {row.pages === 1 ? say(publishWords.onePage) : say(publishWords.releasePages, { count: row.pages })}
                  {cause && <small className="ip-quiet"> {sayCause(cause)}</small>}
                </span>
                {row.place === 'shown' && <strong>{say(publishWords.current)}</strong>}
                {row.place !== 'shown' && canOrder && (
                  <button
                    type="button"
                    className="ip-button"
                    aria-label={say(isNewer ? publishWords.showThisOne : publishWords.goBackTo, {
                      when,
                      portal: kommune.name,
                    })}
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
        <GoBackDialog kommune={kommune} row={chosen} undone={undone} now={now} onClose={() => setChosen(undefined)} />
      )}
    </>
  )
}
