'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { useId, useState } from 'react'
import { AskDialog, Problem } from '../ask/AskDialog.tsx'
import type { Send } from '../ask/use-send.ts'
import { publishWords } from '../translations/publish-words.ts'
import { quoteNames } from '../translations/say-names.ts'
import { useSay } from '../translations/use-say.ts'
import { showMoment } from '../views/show-instant.ts'
import { ofLatest, type WayBack } from '../views/ways-back.ts'
import { useLivePublishing } from './LivePublishing.tsx'
import { goBackReason, sayPortals } from './say-publishing.ts'

/** One press and one question that take several portals back; those the latest publish reached are chosen already. */
export function GoBackOnMany({ ways, now }: { ways: WayBack[]; now: IsoInstant }) {
  const { say } = useSay()
  const [asked, setAsked] = useState<WayBack[]>()
  return (
    <>
      {ways.length > 1 && (
        <button type="button" className="ip-button" onClick={() => setAsked(ways)}>
          {say(publishWords.goBackMany)}
        </button>
      )}
      {asked && <GoBackDialog ways={asked} first={ofLatest(asked)} now={now} onClose={() => setAsked(undefined)} />}
    </>
  )
}

type Way = Omit<WayBack, 'shownAt'>
interface Props {
  /** One portal and where to, or the several there are to choose among. */
  ways: readonly Way[]
  /** Those that are chosen already. */
  first?: readonly Way[]
  /** It is shown something newer than what it shows, after it was taken back. */
  isNewer?: boolean
  now: IsoInstant
  onClose: () => void
}

/** Asks why, with a reason already there that can be kept with one press or written over, and orders the portals to a release each. */
export function GoBackDialog({ ways, first = ways, isNewer = false, now, onClose }: Props) {
  const { lang, say } = useSay()
  const { ask } = useLivePublishing()
  const [chosen, setChosen] = useState(() => first.map((w) => w.id))
  const [own, setOwn] = useState<string>()
  const id = useId()
  const [one] = ways.length === 1 ? ways : []
  const taken = ways.filter((w) => chosen.includes(w.id))
  const undone = [...new Set(taken.flatMap((w) => w.names))]
  const why = own ?? (isNewer ? say(publishWords.reasonShow) : goBackReason(undone, lang))
  const order = async (send: Send) => {
    if (taken.length === 0) return say(publishWords.noneChosen)
    if (why.trim() === '') return false
    for (const { id: kommune, release } of taken) {
      if (!(await send('POST', 'portal-orders', { kommune, order: 'rollback', release, why }))) return false
      // What was ordered is not ordered again when a later one must be tried anew.
      if (!one) setChosen((before) => before.filter((c) => c !== kommune))
      ask()
    }
    return true
  }
  const words = {
    title: say(publishWords.goBackMany),
    help: say(publishWords.goBackManyHelp),
    does: say(publishWords.goBackOnCount, { portals: sayPortals(taken.length, lang) }),
    ...(one && {
      title: say(isNewer ? publishWords.showTitle : publishWords.goBackTitle, { portal: one.name }),
      help: [
        say(publishWords.goBackHelp, { when: showMoment(one.at, now, lang) }),
        ...(one.names.length > 0 ? [say(publishWords.takesAway, { names: quoteNames(one.names, lang) })] : []),
      ].join(' '),
      does: say(isNewer ? publishWords.showThis : publishWords.goBackDo),
    }),
  }
  return (
    <AskDialog {...words} ask={order} onClose={onClose}>
      {(isTried) => {
        const problem = isTried && why.trim() === '' ? say(publishWords.whyMissing) : undefined
        return (
          <>
            {!one && <Choices ways={ways} chosen={chosen} now={now} onChoose={setChosen} />}
            <label htmlFor={id}>{say(publishWords.why)}</label>
            <p className="ip-help" id={`${id}-why`}>
              {say(publishWords.whyHelp)}
            </p>
            <input
              id={id}
              type="text"
              value={why}
              maxLength={500}
              required
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}-why ${id}-no-reason`}
              autoFocus={one !== undefined}
              onFocus={(e) => e.target.select()}
              onChange={(e) => setOwn(e.target.value)}
            />
            <Problem id={`${id}-no-reason`} of={problem} />
          </>
        )
      }}
    </AskDialog>
  )
}

type Choosing = Pick<Props, 'ways' | 'now'> & { chosen: readonly string[]; onChoose: (chosen: string[]) => void }

function Choices({ ways, chosen, now, onChoose }: Choosing) {
  const { lang, say } = useSay()
  const box = (name: string, ids: readonly string[], more?: string) => (
    <label key={ids.join()}>
      <input
        type="checkbox"
        checked={ids.every((i) => chosen.includes(i))}
        onChange={(e) => onChoose([...chosen.filter((c) => !ids.includes(c)), ...(e.target.checked ? ids : [])])}
      />
      <span>
        {name}
        {more && <small> {more}</small>}
      </span>
    </label>
  )
  const all = ways.map((w) => w.id)
  return (
    <fieldset className="ip-choices">
      <legend>{say(publishWords.whichPortals)}</legend>
      {box(say(publishWords.allPortals), all)}
      {ways.map(({ id, name, at, names }) => {
        const words = names.length > 0 ? publishWords.backToBefore : publishWords.backTo
        return box(name, [id], say(words, { when: showMoment(at, now, lang), names: quoteNames(names, lang) }))
      })}
    </fieldset>
  )
}
