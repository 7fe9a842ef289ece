'use client'
import { addDays, fromMillis, lastWaiverDay, osloDate } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { useId, useState } from 'react'
import { message } from '../../messages/messages.ts'
import { AskDialog, Problem } from '../ask/AskDialog.tsx'
import { useLivePublishing } from '../publishing/LivePublishing.tsx'
import type { Send } from '../ask/use-send.ts'
import { useSay } from '../translations/use-say.ts'
import { waiverWords } from '../translations/waiver-words.ts'
import type { LinkedGroup } from './read-portals.ts'

const USUAL_DAYS = 90

interface Props {
  kommune: { id: string; name: string }
  group: LinkedGroup
  onGiven: () => void
  onClose: () => void
}

/** Asks why and until when, and makes a waiver for each place the finding stands. */
export function WaiveDialog({ kommune, group, onGiven, onClose }: Props) {
  const { lang, say } = useSay()
  const { ask } = useLivePublishing()
  const today = osloDate(fromMillis(Date.now()))
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(addDays(today, USUAL_DAYS))
  const id = useId()
  const last = lastWaiverDay(today)
  const isDay = (day: string) => day >= today && day <= last
  const noReason = reason.trim() === '' ? say(waiverWords.reasonMissing) : undefined
  const badDay = isDay(until) ? undefined : message(lang, 'waiverUntil', { last: formatDate(last, lang) })
  const waive = async (send: Send) => {
    if (noReason !== undefined || badDay !== undefined) return false
    for (const { path, service, slot } of group.places) {
      const place = service === undefined ? { path } : { service, ...(slot && { slot }) }
      if (!(await send('POST', 'waivers', { kommune: kommune.id, rule: group.rule, ...place, reason, until })))
        return false
    }
    ask()
    onGiven()
    return true
  }
  return (
    <AskDialog
      title={say(waiverWords.title, { portal: kommune.name })}
      help={group.advice}
      does={say(waiverWords.waive)}
      ask={waive}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <label htmlFor={`${id}-reason`}>{say(waiverWords.reason)}</label>
          <textarea
            id={`${id}-reason`}
            rows={3}
            value={reason}
            maxLength={1000}
            required
            aria-invalid={isTried && noReason !== undefined}
            aria-describedby={`${id}-no-reason`}
            autoFocus
            onChange={(e) => setReason(e.target.value)}
          />
          <Problem id={`${id}-no-reason`} of={isTried ? noReason : undefined} />
          <label htmlFor={`${id}-until`}>{say(waiverWords.until)}</label>
          <input
            id={`${id}-until`}
            type="date"
            value={until}
            min={today}
            max={last}
            required
            aria-invalid={isTried && badDay !== undefined}
            aria-describedby={`${id}-help ${id}-bad-day`}
            onChange={(e) => setUntil(e.target.value)}
          />
          <Problem id={`${id}-bad-day`} of={isTried ? badDay : undefined} />
          <p className="ip-help" id={`${id}-help`}>
            {say(waiverWords.untilHelp)}
          </p>
        </>
      )}
    </AskDialog>
  )
}
