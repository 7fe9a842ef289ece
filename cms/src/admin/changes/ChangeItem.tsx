'use client'
import type { ReviewStep } from '@innbyggarportal/shared-content/changes'
import { useId, useState, type MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import { Problem } from '../ask/AskDialog.tsx'
import { changeWords } from '../translations/change-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { ChangeRow } from './read-rows.ts'
import { sayField, sayState, sayStep, sayWho, type Speaking } from './say-change.ts'
import { DropDialog, SendBackDialog } from './StepDialogs.tsx'
import { useStep } from './use-step.ts'

/** One change that is not published: what it is of, who wrote it and when, where it stands, and what the reader may do next with it. */
export function ChangeItem({ row, speaking }: { row: ChangeRow; speaking: Speaking }) {
  const { say } = useSay()
  const { take, leave, problem, isSending } = useStep(row, speaking)
  const [asked, setAsked] = useState<'drop' | 'sendBack'>()
  const name = useId()
  const { state, bundle, comment, steps = [] } = row
  const canLeave = bundle !== undefined && state !== 'approved' && steps.length > 0
  const press = (step: ReviewStep) => (event: MouseEvent<HTMLButtonElement>) => {
    if (step === 'drop' || step === 'sendBack') setAsked(step)
    else void take(step, event.currentTarget)
  }
  const Dialog = asked === 'drop' ? DropDialog : SendBackDialog
  return (
    <li>
      <p>
        <strong id={name}>{sayField(row, speaking)}</strong>
        <span className="ip-changes-state">{sayState(row, speaking)}</span>
        <span className="ip-quiet">{sayWho(row, speaking)}</span>
      </p>
      {state === 'sentBack' && comment && <p>{say(changeWords.saidBack, { comment })}</p>}
      {bundle && <p>{say(changeWords.inBundle, { bundle })}</p>}
      {row.isMoved && <p>{say(row.canMerge ? changeWords.canMerge : changeWords.moved)}</p>}
      {(steps.length > 0 || row.canMerge || canLeave) && (
        <div className="ip-changes-steps">
          {row.canMerge && (
            <button
              type="button"
              className="ip-button"
              aria-describedby={name}
              aria-disabled={isSending}
              onClick={(event) => void take('merge', event.currentTarget)}
            >
              {say(changeWords.merge)}
            </button>
          )}
          {steps.map((step) => (
            <button
              key={step}
              type="button"
              className="ip-button"
              aria-describedby={name}
              aria-disabled={isSending}
              onClick={press(step)}
            >
              {sayStep(step, row, speaking).does}
            </button>
          ))}
          {canLeave && (
            <button
              type="button"
              className="ip-button"
              aria-describedby={name}
              aria-disabled={isSending}
              onClick={(event) => void leave(event.currentTarget)}
            >
              {say(changeWords.leaveBundle)}
            </button>
          )}
        </div>
      )}
      <Problem of={problem} />
      {asked &&
        createPortal(<Dialog row={row} speaking={speaking} onClose={() => setAsked(undefined)} />, document.body)}
    </li>
  )
}
