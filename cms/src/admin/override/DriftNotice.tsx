'use client'
import { osloDate, type SlotChange, type SlotName } from '@innbyggarportal/shared-content/contract'
import { compare, sentences, type Drift } from '@innbyggarportal/shared-content/override'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { CHANGE_KIND_WORDS } from '@innbyggarportal/shared-content/words'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'
import { useKeepOwn } from './use-keep-own.ts'

interface Props {
  slot: SlotName
  drift: Drift
  /** The shared text when the kommune last decided, in lines. */
  before: readonly string[]
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
  const { state, keep } = useKeepOwn(slot, seen, onKept)
  const [isShared, setShared] = useState(false)
  const changes = compare({ base: sentences(before), shared: sentences(after) }).filter(
    (part) => part.inBase !== part.inShared,
  )
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
      {changes.map(({ inBase, text }, i) =>
        inBase ? (
          <p key={`${i}-gone`}>
            <span className="ip-change">{say(overrideWords.gone)}</span> <del>{text}</del>
          </p>
        ) : (
          <p key={`${i}-new`}>
            <span className="ip-change">{say(overrideWords.added)}</span> <ins>{text}</ins>
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
