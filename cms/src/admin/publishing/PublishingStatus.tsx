'use client'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { useLivePublishing } from './LivePublishing.tsx'
import { sayStanding, sayTime } from './say-publishing.ts'

/** How publishing goes, in one sentence, told to those who listen when it turns. The clock beside it is only for the eye. */
export function PublishingStatus() {
  const { seen, view, isTold, hasFailed } = useLivePublishing()
  const { lang, say } = useSay()
  const { progress, left } = view
  const isKeptBack = progress.state === 'idle' && seen.portals.some((p) => p.pages.keptBack > 0)
  return (
    <p className={`ip-dash-state ip-is-${hasFailed ? 'stalled' : isKeptBack ? 'keptBack' : progress.state}`}>
      <span role="status">{hasFailed ? say(publishWords.notSeen) : sayStanding(seen, view, isTold, lang)}</span>
      {left !== undefined && <span> {say(publishWords.timeLeft, { time: sayTime(left, lang) })}</span>}
    </p>
  )
}
