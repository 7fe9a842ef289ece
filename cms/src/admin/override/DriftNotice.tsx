'use client'
import { LANGS, osloDate, type SlotChange, type SlotName } from '@innbyggarportal/shared-content/contract'
import { formatDate, type Drift } from '@innbyggarportal/shared-content/resolve'
import { CHANGE_KIND_WORDS } from '@innbyggarportal/shared-content/words'
import { Button, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'
import { lineChanges, sentences } from './line-changes.ts'
import { slotLines } from './slot-lines.ts'
import { useKeepOwn } from './use-keep-own.ts'

interface Props {
  slot: SlotName
  drift: Drift
  /** The shared content when the kommune last decided. */
  before: unknown
  /** How long the log of the slot is, as it is shown. */
  seen: number
  /** The shared text now, in lines. */
  after: readonly string[]
  isReadOnly: boolean
  onUseShared: () => void
  onKept: () => void
}

/** «Sjå på nytt»: what has changed in the shared text since the kommune decided, and the three ways to go on. */
export function DriftNotice({ slot, drift, before, seen, after, isReadOnly, onUseShared, onKept }: Props) {
  const { lang, say } = useSay()
  const { code } = useLocale()
  const { state, keep } = useKeepOwn(slot, seen, onKept)
  const [isShared, setShared] = useState(false)
  const changes = lineChanges(
    sentences(slotLines(slot, before, LANGS.find((l) => l === code) ?? 'nn')),
    sentences(after),
  ).filter((c) => c.kind !== 'same')
  const sentence = (change: SlotChange) =>
    say(change.kind === 'legal' ? overrideWords.dayAndRule : overrideWords.dayAndChange, {
      day: formatDate(osloDate(change.at), lang),
      change: say(CHANGE_KIND_WORDS[change.kind]),
      from: change.inForceFrom ? formatDate(change.inForceFrom, lang) : '',
    })
  return (
    <section className="ip-drift">
      <h4>
        <span aria-hidden="true">↻ </span>
        {say(overrideWords.driftTitle)}
      </h4>
      <p>
        {say(overrideWords.driftIntro)}
        {drift.deadline && (
          <>
            {' '}
            <strong>{say(overrideWords.driftDeadline, { day: formatDate(drift.deadline, lang) })}</strong>
          </>
        )}
      </p>
      <ul>
        {drift.changes.map((c) => (
          <li key={`${c.at}-${c.digest}`}>{sentence(c)}</li>
        ))}
      </ul>
      <h5>{say(overrideWords.whatChanged)}</h5>
      {changes.length === 0 && <p>{say(overrideWords.sameWords)}</p>}
      {changes.map((c, i) =>
        c.kind === 'gone' ? (
          <p key={`${i}-gone`}>
            <span className="ip-change">{say(overrideWords.gone)}</span> <del>{c.line}</del>
          </p>
        ) : (
          <p key={`${i}-new`}>
            <span className="ip-change">{say(overrideWords.added)}</span> <ins>{c.line}</ins>
          </p>
        ),
      )}
      {!isReadOnly && (
        <div className="ip-decide">
          <Button size="small" buttonStyle="primary" margin={false} disabled={state === 'keeping'} onClick={keep}>
            {say(state === 'keeping' ? overrideWords.keeping : overrideWords.keepOurs)}
          </Button>
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              setShared(true)
              onUseShared()
            }}
          >
            {say(overrideWords.useShared)}
          </Button>
        </div>
      )}
      <p className="ip-help">{say(overrideWords.merge)}</p>
      <p role="status">
        {state === 'failed' ? say(overrideWords.notKept) : isShared ? say(overrideWords.sharedChosen) : ''}
      </p>
    </section>
  )
}
