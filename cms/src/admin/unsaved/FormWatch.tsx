'use client'
import { useRef } from 'react'
import { KeptText } from './KeptText.tsx'
import './unsaved.css'
import { useOpenForm } from './use-open-form.ts'
import { useRefusedSave } from './use-refused-save.ts'

/** In every document's form: tells the rest of the page whether it has unsaved text, keeps that text in the browser, and looks after it when saving is refused or the document is taken over. */
export default function FormWatch() {
  const mark = useRef<HTMLSpanElement>(null)
  const form = useOpenForm(mark)
  useRefusedSave()
  return (
    <>
      <span ref={mark} data-ip-form hidden />
      <KeptText mark={mark} form={form} />
    </>
  )
}
