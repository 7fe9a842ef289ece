'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { PageKeptBack } from './PageKeptBack.tsx'
import './publishing.css'
import type { PublishOutcome } from './publish-outcome.ts'
import { sayOutcome } from './say-outcome.ts'
import { useOwnPublish } from './use-own-publish.ts'

/** Tells an editor, where she stands, what came of what she published: under way, on how many portals, what was kept back and where to mend it. */
export default function PublishStrip() {
  const { say } = useSay()
  const { config } = useConfig()
  const { outcome, hasFailed, forget } = useOwnPublish()
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => setIsDrawn(true), [])
  if (!isDrawn) return null
  return createPortal(
    <div className="ip-strip" data-state={outcome?.state ?? 'none'}>
      <div role="status"><Sentence outcome={outcome} hasFailed={hasFailed} /></div>
      {outcome?.state === 'published' && outcome.keptBack.length > 0 && <ul>{outcome.keptBack.map((page) => <PageKeptBack key={`${page.portal} ${page.path}`} page={page} portal={page.portal} />)}</ul>}
      {outcome && (
        <div className="ip-strip-ways">
          <a href={`${config.routes.admin}#portalar`}>{say(publishWords.toPortals)}</a>
          <button type="button" className="ip-button" onClick={forget}>{say(publishWords.close)}</button>
        </div>
      )}
    </div>,
    document.body,
  )
}

function Sentence({ outcome, hasFailed }: { outcome: PublishOutcome | { state: 'sent' } | undefined; hasFailed: boolean }) {
  const { lang, say } = useSay()
  if (!outcome) return null
  if (hasFailed) return <p>{say(publishWords.notSeen)}</p>
  if (outcome.state === 'published') {
    return (
      <>
        <p><strong><span aria-hidden="true">✓ </span>{sayOutcome(outcome, lang)}</strong></p>
        {outcome.failed.length > 0 && <p>{say(publishWords.failedOn, { names: outcome.failed.join(', ') })}</p>}
        {outcome.pinned.length > 0 && <p>{say(publishWords.pinnedOn, { names: outcome.pinned.join(', ') })}</p>}
      </>
    )
  }
  const words = { sent: publishWords.sent, running: publishWords.running, stalled: publishWords.slow, silent: publishWords.noAnswer }[outcome.state]
  return <p>{say(words)}</p>
}
