'use client'
import { addDays, fromMillis, osloDate } from '@innbyggarportal/shared-content/contract'
import { useId, useState } from 'react'
import { AskDialog } from '../publishing/AskDialog.tsx'
import { useSend } from '../publishing/use-send.ts'
import { useLivePublishing } from '../publishing/LivePublishing.tsx'
import { useSay } from '../translations/use-say.ts'
import { waiverWords } from '../translations/waiver-words.ts'
import type { LinkedGroup } from './read-portals.ts'

const USUAL_DAYS = 90
const MAX_DAYS = 365

interface Props { kommune: { id: string; name: string }; group: LinkedGroup; onClose: () => void }

/** Asks why and until when, and makes a waiver for each place the finding stands. */
export function WaiveDialog({ kommune, group, onClose }: Props) {
  const { say } = useSay()
  const { look } = useLivePublishing()
  const { isSending, problem, setProblem, send } = useSend()
  const today = osloDate(fromMillis(Date.now()))
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(addDays(today, USUAL_DAYS))
  const id = useId()
  const waive = async () => {
    if (reason.trim() === '') { setProblem(say(waiverWords.reasonMissing)); return }
    for (const { path, service, slot } of group.places) {
      const place = service === undefined ? { path } : { service, ...(slot && { slot }) }
      if (!(await send('POST', 'waivers', { kommune: kommune.id, rule: group.rule, ...place, reason, until }))) return
    }
    look('closely')
    onClose()
  }
  return (
    <AskDialog
      title={say(waiverWords.title, { portal: kommune.name })} help={group.advice} does={say(waiverWords.waive)}
      isSending={isSending} problem={problem} onSubmit={() => { void waive() }} onClose={onClose}
    >
      <label htmlFor={`${id}-reason`}>{say(waiverWords.reason)}</label>
      <textarea id={`${id}-reason`} rows={3} value={reason} maxLength={1000} required autoFocus onChange={(e) => setReason(e.target.value)} />
      <label htmlFor={`${id}-until`}>{say(waiverWords.until)}</label>
      <input id={`${id}-until`} type="date" value={until} min={today} max={addDays(today, MAX_DAYS)} required aria-describedby={`${id}-help`} onChange={(e) => setUntil(e.target.value)} />
      <p className="ip-help" id={`${id}-help`}>{say(waiverWords.untilHelp)}</p>
    </AskDialog>
  )
}
