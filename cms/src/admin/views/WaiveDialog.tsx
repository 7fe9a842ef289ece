'use client'
import { addDays, fromMillis, lastWaiverDay, osloDate } from '@innbyggarportal/shared-content/contract'
import { formatDate } from '@innbyggarportal/shared-content/resolve'
import { useId, useState } from 'react'
import { message } from '../../messages/messages.ts'
import { AskDialog } from '../publishing/AskDialog.tsx'
import { FieldProblem } from '../publishing/FieldProblem.tsx'
import { useSend } from '../publishing/use-send.ts'
import { useLivePublishing } from '../publishing/LivePublishing.tsx'
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
  const { look } = useLivePublishing()
  const { isSending, problem, send } = useSend()
  const today = osloDate(fromMillis(Date.now()))
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(addDays(today, USUAL_DAYS))
  const [isTried, setIsTried] = useState(false)
  const id = useId()
  const last = lastWaiverDay(today)
  const isDay = (day: string) => day >= today && day <= last
  const noReason = isTried && reason.trim() === '' ? say(waiverWords.reasonMissing) : undefined
  const badDay = isTried && !isDay(until) ? message(lang, 'waiverUntil', { last: formatDate(last, lang) }) : undefined
  const waive = async () => {
    setIsTried(true)
    if (reason.trim() === '' || !isDay(until)) return
    for (const { path, service, slot } of group.places) {
      const place = service === undefined ? { path } : { service, ...(slot && { slot }) }
      if (!(await send('POST', 'waivers', { kommune: kommune.id, rule: group.rule, ...place, reason, until }))) return
    }
    look('closely')
    onGiven()
    onClose()
  }
  return (
    <AskDialog
      title={say(waiverWords.title, { portal: kommune.name })}
      help={group.advice}
      does={say(waiverWords.waive)}
      isSending={isSending}
      problem={problem}
      onSubmit={() => {
        void waive()
      }}
      onClose={onClose}
    >
      <label htmlFor={`${id}-reason`}>{say(waiverWords.reason)}</label>
      <textarea
        id={`${id}-reason`}
        rows={3}
        value={reason}
        maxLength={1000}
        required
        aria-invalid={noReason !== undefined}
        aria-describedby={`${id}-no-reason`}
        autoFocus
        onChange={(e) => setReason(e.target.value)}
      />
      <FieldProblem id={`${id}-no-reason`} problem={noReason} />
      <label htmlFor={`${id}-until`}>{say(waiverWords.until)}</label>
      <input
        id={`${id}-until`}
        type="date"
        value={until}
        min={today}
        max={last}
        required
        aria-invalid={badDay !== undefined}
        aria-describedby={`${id}-help ${id}-bad-day`}
        onChange={(e) => setUntil(e.target.value)}
      />
      <FieldProblem id={`${id}-bad-day`} problem={badDay} />
      <p className="ip-help" id={`${id}-help`}>
        {say(waiverWords.untilHelp)}
      </p>
    </AskDialog>
  )
}
