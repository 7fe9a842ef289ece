'use client'
import { useId, useState } from 'react'
import { AskDialog, Problem } from '../ask/AskDialog.tsx'
import { changeWords } from '../translations/change-words.ts'
import { useSay } from '../translations/use-say.ts'
import type { ChangeRow } from './read-rows.ts'
import { sayField, type Speaking } from './say-change.ts'
import { useStep } from './use-step.ts'

interface Props {
  row: ChangeRow
  speaking: Speaking
  onClose: () => void
}

/** Asks before a change is given up. */
export function DropDialog({ row, speaking, onClose }: Props) {
  const { say } = useSay()
  const { takeAsked } = useStep(row, speaking)
  return (
    <AskDialog
      title={say(changeWords.dropTitle, { field: sayField(row, speaking) })}
      help={say(changeWords.dropHelp)}
      does={say(changeWords.steps.drop)}
      ask={(send) => takeAsked(send, 'drop')}
      onClose={onClose}
    >
      {() => null}
    </AskDialog>
  )
}

/** Asks what should be changed in what is sent back. */
export function SendBackDialog({ row, speaking, onClose }: Props) {
  const { say } = useSay()
  const { takeAsked } = useStep(row, speaking)
  const [comment, setComment] = useState('')
  const id = useId()
  const isMissing = comment.trim() === ''
  return (
    <AskDialog
      title={say(changeWords.sendBackTitle, { field: sayField(row, speaking) })}
      help={say(changeWords.sendBackHelp, { name: row.by ?? say(changeWords.theAuthor) })}
      does={say(changeWords.steps.sendBack)}
      ask={async (send) => !isMissing && takeAsked(send, 'sendBack', { comment })}
      onClose={onClose}
    >
      {(isTried) => {
        const problem = isTried && isMissing ? say(changeWords.commentMissing) : undefined
        return (
          <>
            <label htmlFor={id}>{say(changeWords.comment)}</label>
            <textarea
              id={id}
              rows={4}
              value={comment}
              maxLength={1000}
              required
              autoFocus
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}-missing`}
              onChange={(event) => setComment(event.target.value)}
            />
            <Problem id={`${id}-missing`} of={problem} />
          </>
        )
      }}
    </AskDialog>
  )
}
