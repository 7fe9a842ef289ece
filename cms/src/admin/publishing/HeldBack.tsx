'use client'
import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import { Problem } from '../ask/AskDialog.tsx'
import { useSend } from '../ask/use-send.ts'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { useLivePublishing } from './LivePublishing.tsx'
import { sayHeld } from './say-publishing.ts'

interface Props {
  kommune: { id: string; name: string }
  held: Parameters<typeof sayHeld>[0]
  why: string | undefined
  now: IsoInstant
  canOrder: boolean
}

/** What citizens see meanwhile, since when, by whom and why, and the way out of it. */
export function HeldBack({ kommune: { id, name }, held, why, now, canOrder }: Props) {
  const { lang, say } = useSay()
  const { ask } = useLivePublishing()
  const { isSending, problem, press } = useSend()
  const letGo = async (button: HTMLElement) => {
    if (await press(button, 'POST', 'portal-orders', { kommune: id, order: 'resume' })) ask()
  }
  return (
    <>
      <p>
        <strong>{sayHeld(held, now, lang)} </strong>
        {why && <strong>{say(publishWords.heldWhy, { why: why.replace(/[.\s]+$/, '') })} </strong>}
        {say(dashboardWords.pinnedHelp)}
      </p>
      <Problem of={problem} />
      {canOrder && (
        <button
          type="button"
          className="ip-button ip-is-main"
          aria-label={say(publishWords.letGoOn, { portal: name })}
          aria-disabled={isSending}
          onClick={(e) => void letGo(e.currentTarget)}
        >
          {say(publishWords.letGo)}
        </button>
      )}
    </>
  )
}
