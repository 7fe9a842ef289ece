'use client'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { useRouter } from 'next/navigation'
import { Problem } from '../ask/AskDialog.tsx'
import { useSend } from '../ask/use-send.ts'
import { useSay } from '../translations/use-say.ts'
import { waiverWords } from '../translations/waiver-words.ts'
import type { WaiverLine } from './read-portals.ts'

/** What is waived now, by whom, why and until when; a publisher can take it up again. */
export function WaiverList({ waivers, canEnd }: { waivers: WaiverLine[]; canEnd: boolean }) {
  const { lang, say } = useSay()
  const router = useRouter()
  const { isSending, problem, press } = useSend()
  if (waivers.length === 0) return null
  const end = async (button: HTMLElement, id: string) => {
    if (await press(button, 'PATCH', `waivers/${id}`, { isEnded: true })) router.refresh()
  }
  return (
    <details>
      <summary>
        {say(waiverWords.waivers)} ({waivers.length})
      </summary>
      <Problem of={problem} />
      <ul className="ip-findings">
        {waivers.map((w) => (
          <li key={w.id}>
            <strong>{w.what}</strong> <span className="ip-dash-quiet">{w.where}</span>{' '}
            {say(waiverWords.because, { reason: w.reason })}{' '}
            {say(waiverWords.holds, { day: formatDate(w.until, lang), who: w.by })}
            {canEnd && (
              <div className="ip-finding-ways">
                <button
                  type="button"
                  className="ip-button"
                  aria-label={`${say(waiverWords.end)}: ${w.what} ${w.where}`}
                  aria-disabled={isSending}
                  onClick={(e) => void end(e.currentTarget, w.id)}
                >
                  {say(waiverWords.end)}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
