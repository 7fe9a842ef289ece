'use client'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import '../ask/ask.css'

/** A question that lies over everything, drawers too. The browser's own dialog: it holds the focus, Escape is the careful answer, and the focus goes back to where she wrote. */
export function QuestionDialog({
  title,
  help,
  children,
  onStay,
}: {
  title: string
  help: string
  children: ReactNode
  onStay: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      data-ip-asks
      className="ip-dialog"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-help`}
      onCancel={(event) => {
        event.preventDefault()
        onStay()
      }}
    >
      <div className="ip-question">
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-help`}>{help}</p>
        {children}
      </div>
    </dialog>
  )
}
