'use client'
import { useId, useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { publishWords } from '../translations/publish-words.ts'
import { useSay } from '../translations/use-say.ts'
import { keepPlace } from './keep-place.ts'

interface Props {
  title: string
  /** A sentence under the title; none when it is empty. */
  help: string
  /** The words on the button that does it. */
  does: string
  isSending: boolean
  problem: string | undefined
  children: ReactNode
  onSubmit: () => void
  onClose: () => void
}

/** A small question before something is done. The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. A field that is marked invalid when it is sent gets the focus. */
export function AskDialog({ title, help, does, isSending, problem, children, onSubmit, onClose }: Props) {
  const { say } = useSay()
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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isSending) return
    flushSync(onSubmit)
    dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return (
    <dialog
      ref={dialog}
      className="ip-dialog"
      aria-labelledby={`${id}-title`}
      {...(help && { 'aria-describedby': `${id}-help` })}
      onClose={onClose}
    >
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{title}</h2>
        {help && <p id={`${id}-help`}>{help}</p>}
        {children}
        {problem && (
          <p className="ip-problem" role="alert">
            {problem}
          </p>
        )}
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
