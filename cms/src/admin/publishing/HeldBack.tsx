'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { keepPlace } from './keep-place.ts'
import { useLivePublishing } from './LivePublishing.tsx'
import { sayHeld, type Held } from './say-held.ts'
import { useSend } from './use-send.ts'

interface Props {
  kommune: { id: string; name: string }
  held: Held
  why: string | undefined
  now: IsoInstant
  canOrder: boolean
}

/** What citizens see meanwhile, since when, by whom and why, and the way out of it. */
export function HeldBack({ kommune, held, why, now, canOrder }: Props) {
  const { lang, say } = useSay()
  const { look } = useLivePublishing()
  const { isSending, problem, send } = useSend()
  const letGo = async () => {
    if (await send('POST', 'portal-orders', { kommune: kommune.id, order: 'resume' })) look('closely')
  }
  return (
    <div className="ip-held">
      <p>
        <strong>{sayHeld(held, now, lang)} </strong>
        {why && <strong>{say(publishWords.heldWhy, { why: why.replace(/[.\s]+$/, '') })} </strong>}
        {say(dashboardWords.pinnedHelp)}
      </p>
      {problem && (
        <p className="ip-problem" role="alert">
          {problem}
        </p>
      )}
      {canOrder && (
        <button
          type="button"
          className="ip-button ip-is-main"
          aria-label={say(publishWords.letGoOn, { portal: kommune.name })}
          aria-disabled={isSending}
          onClick={(e) => {
            if (!isSending) {
              keepPlace(e.currentTarget)
              void letGo()
            }
          }}
        >
          {say(publishWords.letGo)}
        </button>
      )}
    </div>
  )
}
