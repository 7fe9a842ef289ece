'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { Faults } from './Faults.tsx'
import './publishing.css'
import { portalMarks, sayOwn, toneOf } from './say-publishing.ts'
import { useOwnPublish } from './use-publishing.ts'

/**
 * Tells an editor, where she stands, what came of what she published: under way, on which portals, what was kept back and
 * where to mend it. It stands right after the buttons she published with, so that the next press of Tab leads into it.
 */
export default function PublishStrip() {
  const { lang, say } = useSay()
  const { config } = useConfig()
  const { own, hasFailed, forget } = useOwnPublish()
  const mark = useRef<HTMLSpanElement>(null)
  const [place, setPlace] = useState<Element>()
  useEffect(() => setPlace(mark.current?.closest('.doc-controls') ?? document.body), [])
  const view = own === 'sent' || hasFailed ? undefined : own
  const tone = view?.state === 'idle' ? toneOf(view) : undefined
  const [first, ...rest] = own ? sayOwn(hasFailed ? 'away' : own, lang) : []
  const strip = (
    <div
      className="ip-strip"
      data-state={own === 'sent' ? own : (own?.state ?? 'none')}
      data-tone={tone}
      {...(own && { role: 'region', 'aria-label': say(publishWords.strip) })}
    >
      {/* Only what is new in it is read out: first the sentence, then each fault once. */}
      <div role="status" aria-atomic="false">
        {first && (
          <p className={tone && 'ip-first'}>
            {tone && <span aria-hidden="true">{tone === 'warning' ? '!' : '✓'} </span>}
            {first}
          </p>
        )}
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
        {view && tone && <Faults pages={[...view.keptBack, ...view.newAsks]} />}
      </div>
      {view && (tone || view.state === 'running') && (
        // For the eye while it goes on: what came of it is said as a sentence.
        <ul className="ip-marks">
          {portalMarks(view.portals, lang).map(({ state, sign, who, said }) => (
            <li key={`${state} ${who}`} className={`ip-is-${state}`}>
              <span aria-hidden="true">{sign} </span>
              <strong>{who}:</strong> {said}
            </li>
          ))}
        </ul>
      )}
      {own && (
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
