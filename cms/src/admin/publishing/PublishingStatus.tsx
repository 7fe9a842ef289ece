'use client'
import { useEffect, useState } from 'react'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showInstant } from '../views/show-instant.ts'
import { follow, type Followed } from './follow-publishing.ts'
import { useLivePublishing } from './LivePublishing.tsx'
import { publishOutcome } from './publish-outcome.ts'
import { publishState } from './publish-state.ts'
import { sayWentBack } from './say-held.ts'
import { sayOutcome, saysKeptBack } from './say-outcome.ts'
import { sayTime } from './say-time.ts'
import { timeLeft } from './time-left.ts'

/** How publishing goes, in one sentence, told to those who listen when it turns. The clock beside it is only for the eye. */
export function PublishingStatus() {
  const { seen, hasFailed } = useLivePublishing()
  const { lang, say } = useSay()
  const [followed, setFollowed] = useState<Followed | undefined>(seen && follow(undefined, seen))
  useEffect(() => {
    if (seen) setFollowed((before) => follow(before, seen))
  }, [seen])
  if (!seen) return null
  const state = publishState(seen)
  const left =
    seen.startedAt === undefined || seen.toldAt === undefined
      ? undefined
      : timeLeft(
          seen.portals.flatMap((p) => p.progress ?? []),
          { startedAt: seen.startedAt, toldAt: seen.toldAt, now: seen.now },
        )
  const isKeptBack = seen.portals.some((p) => p.pages.keptBack > 0)
  const sentence = () => {
    if (hasFailed) return say(publishWords.notSeen)
    if (state.state === 'running') return say(publishWords.running)
    if (state.state === 'stalled') return say(publishWords.stalled, { when: showInstant(state.since, seen.now, lang) })
    if (state.state === 'silent') return say(publishWords.silent, { when: showInstant(state.since, seen.now, lang) })
    const wentBack = followed?.since === undefined ? undefined : sayWentBack(seen, followed.since, lang)
    if (wentBack !== undefined) return wentBack
    const outcome = followed?.since === undefined ? undefined : publishOutcome(seen, followed.since)
    if (outcome?.state === 'published') return sayOutcome(outcome, lang).join(' ')
    const keptBack = saysKeptBack(
      seen.portals.map((p) => ({ name: p.name, keptBack: p.pages.keptBack })),
      lang,
    )
    if (keptBack.length > 0) return keptBack.join(' ')
    return seen.portals.length > 0 && seen.portals.every((p) => p.state === 'live')
      ? say(publishWords.allPublished)
      : ''
  }
  return (
    <p
      className={`ip-dash-state ip-is-${hasFailed ? 'stalled' : state.state === 'idle' && isKeptBack ? 'keptBack' : state.state}`}
    >
      <span role="status">{sentence()}</span>
      {left !== undefined && state.state === 'running' && (
        <span> {say(publishWords.timeLeft, { time: sayTime(left, lang) })}</span>
      )}
    </p>
  )
}
