'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { useState } from 'react'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { showMoment } from '../views/show-instant.ts'
import { ofLatest, type WayBack } from '../views/ways-back.ts'
import { AskDialog } from './AskDialog.tsx'
import { useLivePublishing } from './LivePublishing.tsx'
import { goBackReason, quoteNames } from './say-names.ts'
import { useSend } from './use-send.ts'
import { WhyField } from './WhyField.tsx'

interface Props {
  ways: WayBack[]
  now: IsoInstant
}

/** One press and one question that take several portals back; those the latest publish reached are chosen already. */
export function GoBackOnMany({ ways, now }: Props) {
  const { say } = useSay()
  const [asked, setAsked] = useState<WayBack[]>()
  return (
    <>
      {ways.length > 1 && (
        <button type="button" className="ip-button ip-back-many" onClick={() => setAsked(ways)}>
          {say(publishWords.goBackMany)}
        </button>
      )}
      {asked && <ManyDialog ways={asked} now={now} onClose={() => setAsked(undefined)} />}
    </>
  )
}

function ManyDialog({ ways, now, onClose }: Props & { onClose: () => void }) {
  const { lang, say } = useSay()
  const { look } = useLivePublishing()
  const { isSending, problem, setProblem, send } = useSend()
  const [isTried, setIsTried] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(ofLatest(ways).map((w) => w.id)))
  const [own, setOwn] = useState<string>()
  const taken = ways.filter((w) => chosen.has(w.id))
  const why = own ?? goBackReason([...new Set(taken.flatMap((w) => w.names))], lang)
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((b) => b !== id)))
  const order = async () => {
    setIsTried(true)
    if (taken.length === 0) {
      setProblem(say(publishWords.noneChosen))
      return
    }
    if (why.trim() === '') return
    for (const { id, release } of taken) {
      if (!(await send('POST', 'portal-orders', { kommune: id, order: 'rollback', release, why }))) return
      // What was ordered is not ordered again when a later one must be tried anew.
      choose(id, false)
      look('closely')
    }
    onClose()
  }
  const portals =
    taken.length === 1 ? say(publishWords.onePortal) : say(publishWords.portalCount, { count: taken.length })
  return (
    <AskDialog
      title={say(publishWords.goBackMany)}
      help={say(publishWords.goBackManyHelp)}
      does={say(publishWords.goBackOnCount, { portals })}
      isSending={isSending}
      problem={problem}
      onSubmit={() => {
        void order()
      }}
      onClose={onClose}
    >
      <fieldset className="ip-choices">
        <legend>{say(publishWords.whichPortals)}</legend>
        <label>
          <input
            type="checkbox"
            checked={taken.length === ways.length}
            onChange={(e) => setChosen(new Set(e.target.checked ? ways.map((w) => w.id) : []))}
          />
          <span>{say(publishWords.allPortals)}</span>
        </label>
        {ways.map(({ id, name, at, names }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={(e) => choose(id, e.target.checked)} />
            <span>
              {name}
              <small>
                {' '}
                {say(names.length > 0 ? publishWords.backToBefore : publishWords.backTo, {
                  when: showMoment(at, now, lang),
                  names: quoteNames(names, lang),
                })}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <WhyField why={why} isTried={isTried} onChange={setOwn} />
    </AskDialog>
  )
}
