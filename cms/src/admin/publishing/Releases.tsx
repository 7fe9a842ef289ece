'use client'
import type { IsoInstant, PortalRelease } from '@innbyggarportal/shared-content/contract'
import { useState } from 'react'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showInstant } from '../views/show-instant.ts'
import { GoBackDialog } from './GoBackDialog.tsx'

interface Props { kommune: { id: string; name: string }; releases: PortalRelease[]; causes: Record<string, string>; now: IsoInstant; canOrder: boolean }

/** The last releases of a portal; whoever publishes there can go back to one. */
export function Releases({ kommune, releases, causes, now, canOrder }: Props) {
  const { lang, say } = useSay()
  const [chosen, setChosen] = useState<PortalRelease>()
  if (releases.length < 2) return null
  return (
    <details className="ip-releases">
      <summary>{say(publishWords.releases)} ({releases.length - 1})</summary>
      <ol>
        {releases.map((r) => {
          const when = showInstant(r.at, now, lang)
          return (
            <li key={r.release} aria-current={r.isCurrent || undefined}>
              <span>{when}, {r.pages === 1 ? say(publishWords.onePage) : say(publishWords.releasePages, { count: r.pages })}{causes[r.release] && <small className="ip-quiet"> {causes[r.release]}</small>}</span>
              {r.isCurrent && <strong>{say(publishWords.current)}</strong>}
              {!r.isCurrent && canOrder && (
                <button type="button" className="ip-button" aria-label={say(publishWords.goBackTo, { when, portal: kommune.name })} onClick={() => setChosen(r)}>{say(publishWords.goBack)}</button>
              )}
            </li>
          )
        })}
      </ol>
      {chosen && <GoBackDialog kommune={kommune} release={chosen.release} when={showInstant(chosen.at, now, lang)} onClose={() => setChosen(undefined)} />}
    </details>
  )
}
