'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { FaultLine } from './FaultLine.tsx'
import { groupFaults } from './group-faults.ts'
import { PortalMarks } from './PortalMarks.tsx'
import './publishing.css'
import type { PublishOutcome } from './publish-outcome.ts'
import { sayOutcome, toneOf } from './say-outcome.ts'
import { useOwnPublish } from './use-own-publish.ts'

/**
 * Tells an editor, where she stands, what came of what she published: under way, on which portals, what was kept back and
 * where to mend it. It stands right after the buttons she published with, so that the next press of Tab leads into it.
 */
export default function PublishStrip() {
  const { say } = useSay()
  const { config } = useConfig()
  const { outcome, hasFailed, forget } = useOwnPublish()
  const mark = useRef<HTMLSpanElement>(null)
  const [place, setPlace] = useState<Element>()
  useEffect(() => setPlace(mark.current?.closest('.doc-controls') ?? document.body), [])
  const isOver = outcome?.state === 'published'
  const strip = (
    <div
      className="ip-strip"
      data-state={outcome?.state ?? 'none'}
      data-tone={isOver ? toneOf(outcome) : undefined}
      {...(outcome && { role: 'region', 'aria-label': say(publishWords.strip) })}
    >
      {/* Only what is new in it is read out: first the sentence, then each fault once. */}
      <div role="status" aria-atomic="false">
        {outcome && <Told outcome={outcome} hasFailed={hasFailed} />}
      </div>
      {outcome && !hasFailed && 'portals' in outcome && (isOver || outcome.state === 'running') && (
        <PortalMarks portals={outcome.portals} />
      )}
      {outcome && (
        <div className="ip-strip-ways">
          <a href={`${config.routes.admin}#portalar`}>{say(publishWords.toPortals)}</a>
          <button type="button" className="ip-button" onClick={forget}>
            {say(publishWords.close)}
          </button>
        </div>
      )}
    </div>
  )
  return (
    <>
      <span ref={mark} hidden />
      {place && createPortal(strip, place)}
    </>
  )
}

function Told({ outcome, hasFailed }: { outcome: PublishOutcome | { state: 'sent' }; hasFailed: boolean }) {
  const { lang, say } = useSay()
  if (hasFailed) return <p>{say(publishWords.notSeen)}</p>
  if (outcome.state !== 'published')
    return (
      <p>
        {say(
          {
            sent: publishWords.sent,
            running: publishWords.running,
            stalled: publishWords.slow,
            silent: publishWords.noAnswer,
          }[outcome.state],
        )}
      </p>
    )
  const [first, ...rest] = sayOutcome(outcome, lang)
  const faults = groupFaults([...outcome.keptBack, ...outcome.newAsks])
  return (
    <>
      <p>
        <strong>
          <span aria-hidden="true">{toneOf(outcome) === 'warning' ? '!' : '✓'} </span>
          {first}
        </strong>
      </p>
      {rest.length > 0 && <p>{rest.join(' ')}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <FaultLine key={`${fault.advice.nn} ${fault.href}`} fault={fault} />
          ))}
        </ul>
      )}
    </>
  )
}
