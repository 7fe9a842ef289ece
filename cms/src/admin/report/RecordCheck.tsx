'use client'
import { fromMillis, osloDate } from '@innbyggarportal/shared-content/contract'
import type { HandCheck } from '@innbyggarportal/shared-content/rules'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { AskDialog } from '../ask/AskDialog.tsx'
import type { Send } from '../ask/use-send.ts'
import { reportWords } from '../translations/report-words.ts'
import { useSay } from '../translations/use-say.ts'

const RESULTS: readonly HandCheck['result'][] = ['met', 'failed', 'notApplicable']

/** Lets a person write down what she found when she tried a criterion. */
export function RecordCheck({ kommune, criterion }: { kommune: string; criterion: string }) {
  const { say } = useSay()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="ip-button ip-no-print"
        aria-label={say(reportWords.recordFor, { criterion })}
        onClick={() => setIsOpen(true)}
      >
        {say(reportWords.record)}
      </button>
      {isOpen && <RecordDialog kommune={kommune} criterion={criterion} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function RecordDialog({ kommune, criterion, onClose }: { kommune: string; criterion: string; onClose: () => void }) {
  const { say } = useSay()
  const router = useRouter()
  const today = osloDate(fromMillis(Date.now()))
  const [result, setResult] = useState<HandCheck['result']>('met')
  const [day, setDay] = useState(today)
  const [note, setNote] = useState('')
  const id = useId()
  const record = async (send: Send) => {
    const isDone = await send('POST', 'hand-checks', { kommune, criterion, result, day, note })
    if (isDone) router.refresh()
    return isDone
  }
  return (
    <AskDialog
      title={say(reportWords.recordTitle, { criterion })}
      help=""
      does={say(reportWords.save)}
      ask={record}
      onClose={onClose}
    >
      {() => (
        <>
          <label htmlFor={`${id}-result`}>{say(reportWords.result)}</label>
          <select
            id={`${id}-result`}
            value={result}
            autoFocus
            onChange={(e) => setResult(RESULTS.find((r) => r === e.target.value) ?? 'met')}
          >
            {RESULTS.map((r) => (
              <option key={r} value={r}>
                {say(reportWords[r])}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-day`}>{say(reportWords.day)}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={day}
            max={today}
            required
            onChange={(e) => setDay(e.target.value)}
          />
          <label htmlFor={`${id}-note`}>{say(reportWords.note)}</label>
          <textarea
            id={`${id}-note`}
            rows={3}
            value={note}
            maxLength={2000}
            onChange={(e) => setNote(e.target.value)}
          />
        </>
      )}
    </AskDialog>
  )
}
