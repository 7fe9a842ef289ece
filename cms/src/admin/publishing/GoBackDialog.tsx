'use client'
import { useId, useState } from 'react'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { AskDialog } from './AskDialog.tsx'
import { FieldProblem } from './FieldProblem.tsx'
import { useLivePublishing } from './LivePublishing.tsx'
import { useSend } from './use-send.ts'

interface Props { kommune: { id: string; name: string }; release: string; when: string; onClose: () => void }

/** Asks why, and orders the portal back to a release. */
export function GoBackDialog({ kommune, release, when, onClose }: Props) {
  const { say } = useSay()
  const { look } = useLivePublishing()
  const { isSending, problem, send } = useSend()
  const [why, setWhy] = useState('')
  const [isTried, setIsTried] = useState(false)
  const id = useId()
  const noReason = isTried && why.trim() === '' ? say(publishWords.whyMissing) : undefined
  const order = async () => {
    setIsTried(true)
    if (why.trim() === '') return
    if (await send('POST', 'portal-orders', { kommune: kommune.id, order: 'rollback', release, why })) { look('closely'); onClose() }
  }
  return (
    <AskDialog
      title={say(publishWords.goBackTitle, { portal: kommune.name })} help={say(publishWords.goBackHelp, { when })} does={say(publishWords.goBack)}
      isSending={isSending} problem={problem} onSubmit={() => { void order() }} onClose={onClose}
    >
      <label htmlFor={id}>{say(publishWords.why)}</label>
      <p className="ip-help" id={`${id}-why`}>{say(publishWords.whyHelp)}</p>
      <input id={id} type="text" value={why} maxLength={500} required aria-invalid={noReason !== undefined} aria-describedby={`${id}-why ${id}-no-reason`} autoFocus onChange={(e) => setWhy(e.target.value)} />
      <FieldProblem id={`${id}-no-reason`} problem={noReason} />
    </AskDialog>
  )
}
