'use client'
import { useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { unsavedWords } from '../translations/unsaved-words.ts'
import { useSay } from '../translations/use-say.ts'
import { asBase } from './changed-fields.ts'
import { useNames } from './KeptText.tsx'
import type { OpenForm } from './open-forms.ts'
import { QuestionDialog } from './QuestionDialog.tsx'
import { useLostLock } from './use-lost-lock.ts'
import { wordsIn } from './words-in.ts'

/** Tells her who writes that the document is no longer hers to save, and lets her take the text with her. */
export function LostLock({ form }: { form: OpenForm }) {
  const { say } = useSay()
  const { getData } = useForm()
  const { takenBy, close } = useLostLock(form)
  const name = useNames()
  const [copy, setCopy] = useState<'copied' | 'notCopied'>()
  if (takenBy === undefined) return null
  const data: Record<string, unknown> = getData()
  const text = Object.keys(asBase(data))
    .map((field) => [name(field), wordsIn(data[field])] as const)
    .filter(([, words]) => words)
    .map(([title, words]) => `${title}\n${words}`)
    .join('\n\n')
  const take = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopy('copied'),
      () => setCopy('notCopied'),
    )
  }
  return createPortal(
    <QuestionDialog
      title={say(unsavedWords.takenTitle)}
      help={takenBy ? say(unsavedWords.takenBy, { name: takenBy }) : say(unsavedWords.taken)}
      onStay={close}
    >
      <details>
        <summary>{say(unsavedWords.seeText)}</summary>
        <p className="ip-kept-words">{text}</p>
      </details>
      <p role="status">{copy && say(unsavedWords[copy])}</p>
      <div className="ip-dialog-buttons">
        <button type="button" className="ip-button ip-is-main" autoFocus onClick={take}>
          {say(unsavedWords.copy)}
        </button>
        <button type="button" className="ip-button" onClick={close}>
          {say(unsavedWords.close)}
        </button>
      </div>
    </QuestionDialog>,
    document.body,
  )
}
