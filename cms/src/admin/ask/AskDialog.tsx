'use client'
import { useId, useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import './ask.css'
import { keepPlace } from './keep-place.ts'
import { useSend, type Send } from './use-send.ts'

interface Props {
  title: string
  /** A sentence under the title; none when it is empty. */
  help: string
  /** The words on the button that does it. */
  does: string
  /** The fields. Once somebody has tried to send them, what is wrong with each is told. */
  children: (isTried: boolean) => ReactNode
  /** Does what is asked for: true when it is done, and the question goes; a sentence when it is not asked rightly. */
  ask: (send: Send) => Promise<boolean | string>
  onClose: () => void
}

/** A small question before something is done. The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. A field that is marked invalid when it is sent gets the focus. */
export function AskDialog({ title, help, does, children, ask, onClose }: Props) {
  const { say } = useSay()
  const { isSending, problem, setProblem, send } = useSend()
  const [isTried, setIsTried] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // A layout effect, for its end comes while the dialog is still on the page: a dialog that is gone cannot give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    const opener = document.activeElement
    shown?.showModal()
    return () => {
      shown?.close()
      if (opener instanceof HTMLElement) keepPlace(opener)
    }
  }, [])
  const order = async () => {
    const answer = await ask(send)
    if (typeof answer === 'string') setProblem(answer)
    if (answer === true) onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A question that is asked within a document's form is no part of it.
    event.stopPropagation()
    if (isSending) return
    flushSync(() => {
      setIsTried(true)
      void order()
    })
    dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  // React opens it twice while it is developed, and the first closing is told of when it is open again.
  const closed = () => {
    if (!dialog.current?.open) onClose()
  }
  const describedBy = help && { 'aria-describedby': `${id}-help` }
  return (
    <dialog ref={dialog} className="ip-dialog" aria-labelledby={`${id}-title`} {...describedBy} onClose={closed}>
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{title}</h2>
        {help && <p id={`${id}-help`}>{help}</p>}
        {children(isTried)}
        <Problem of={problem} />
        <div className="ip-dialog-buttons">
          <button type="submit" className="ip-button ip-is-main" aria-disabled={isSending}>
            {does}
          </button>
          <button type="button" className="ip-button" onClick={() => dialog.current?.close()}>
            {say(publishWords.cancel)}
          </button>
        </div>
      </form>
    </dialog>
  )
}

/** What is wrong, said when it comes; nothing when it is undefined. That of a field has an id, and a place to be said in from the beginning. */
export function Problem({ id, of }: { id?: string; of: string | undefined }) {
  if (of === undefined && id === undefined) return null
  return (
    <p className="ip-problem" id={id} role="alert" hidden={of === undefined}>
      {of}
    </p>
  )
}
