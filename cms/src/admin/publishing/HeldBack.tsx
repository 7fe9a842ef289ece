'use client'
import type { PortalStatus } from '@innbyggarportal/shared-content/contract'
import { dashboardWords } from '../translations/dashboard-words.ts'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { useLivePublishing } from './LivePublishing.tsx'
import { keepPlace } from './keep-place.ts'
import { useSend } from './use-send.ts'

interface Props { kommune: { id: string; name: string }; pinnedBy: PortalStatus['pinnedBy']; pinnedWhy: PortalStatus['pinnedWhy']; canOrder: boolean }

/** «Halden att av … fordi …», and the way out of it. */
export function HeldBack({ kommune, pinnedBy, pinnedWhy, canOrder }: Props) {
  const { say } = useSay()
  const { look } = useLivePublishing()
  const { isSending, problem, send } = useSend()
  const letGo = async () => { if (await send('POST', 'portal-orders', { kommune: kommune.id, order: 'resume' })) look('closely') }
  return (
    <div className="ip-held">
      <p>
        {pinnedBy && <strong>{say(publishWords.heldBy, { who: pinnedBy })} </strong>}
        {pinnedWhy && <strong>{say(publishWords.heldWhy, { why: pinnedWhy.replace(/[.\s]+$/, '') })} </strong>}
        {say(dashboardWords.pinnedHelp)}
      </p>
      {problem && <p className="ip-problem" role="alert">{problem}</p>}
      {canOrder && <button type="button" className="ip-button ip-is-main" aria-label={say(publishWords.letGoOn, { portal: kommune.name })} aria-disabled={isSending} onClick={(e) => { if (!isSending) { keepPlace(e.currentTarget); void letGo() } }}>{say(publishWords.letGo)}</button>}
    </div>
  )
}
