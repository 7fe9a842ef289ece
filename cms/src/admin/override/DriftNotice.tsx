'use client'
import { osloDate, type IsoDate, type SlotName } from '@innbyggarportal/shared-content/contract'
import type { Drift } from '@innbyggarportal/shared-content/changes'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { CHANGE_KIND_WORDS } from '@innbyggarportal/shared-content/words'
import { Button } from '@payloadcms/ui'
import { Fragment, useState } from 'react'
import { overrideWords } from '../translations/override-words.ts'
import { useSay } from '../translations/use-say.ts'
import { TextChanges } from './TextChanges.tsx'
import { useKeepOwn } from './use-keep-own.ts'

interface Props {
  slot: SlotName
  drift: Drift
  /** The shared text when the kommune last decided, in lines. */
  before: readonly string[]
  /** The digests of all the shared texts that are shown. */
  seen: readonly string[]
  /** The shared text now, in lines. */
  after: readonly string[]
  /** What it is to be, day after day. */
  planned: readonly { from: IsoDate; lines: readonly string[] }[]
  isReadOnly: boolean
  onUseShared: () => void
  onKept: () => void
}

/** «Sjå på nytt»: what has changed in the shared text since the kommune decided, and the three ways to go on. */
export function DriftNotice({ slot, drift, before, seen, after, planned, isReadOnly, onUseShared, onKept }: Props) {
  const { lang, say } = useSay()
  const { state, keep } = useKeepOwn(slot, seen, onKept)
  const [isShared, setShared] = useState(false)
  const comes = planned.filter(({ from }) => drift.changes.some((change) => change.from === from))
  const isOnlyAhead = drift.changes.length > 0 && drift.changes.every((c) => comes.some(({ from }) => from === c.from))
  const sentence = ({ at, from, kind }: Drift['changes'][number]) =>
    say(
      from === undefined
        ? overrideWords.dayAndChange
        : kind === 'legal'
          ? overrideWords.dayAndRule
          : overrideWords.dayAndContent,
      {
        day: formatDate(osloDate(at), lang),
        change: say(CHANGE_KIND_WORDS[kind]),
        from: from ? formatDate(from, lang) : '',
      },
    )
  return (
    <section className="ip-drift">
      <h4>
        <span aria-hidden="true">↻ </span>
        {say(overrideWords.driftTitle)}
      </h4>
      <p>
        {say(isOnlyAhead ? overrideWords.driftComing : overrideWords.driftIntro)}
        {drift.deadline && (
          <>
            {' '}
            <strong>{say(overrideWords.driftDeadline, { day: formatDate(drift.deadline, lang) })}</strong>
          </>
        )}
      </p>
      <ul>
        {drift.changes.map((c) => (
          <li key={c.id}>{sentence(c)}</li>
        ))}
      </ul>
      {!isOnlyAhead && (
        <>
          <h5>{say(overrideWords.whatChanged)}</h5>
          <TextChanges before={before} after={after} />
        </>
      )}
      {comes.map(({ from, lines }) => (
        <Fragment key={from}>
          <h5>{say(overrideWords.whatComes, { day: formatDate(from, lang) })}</h5>
          <TextChanges before={planned.findLast((earlier) => earlier.from < from)?.lines ?? after} after={lines} />
        </Fragment>
      ))}
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
