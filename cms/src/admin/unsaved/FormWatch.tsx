'use client'
import { useRef } from 'react'
import { useServerAnswer } from '../answers/use-server-answer.ts'
import { OthersWrote } from '../meeting/OthersWrote.tsx'
import { KeptText } from './KeptText.tsx'
import './unsaved.css'
import { useKeptText } from './use-kept-text.ts'
import { useOpenForm } from './use-open-form.ts'
import { useRefusedSave } from './use-refused-save.ts'

/** In every document's form: tells the rest of the page whether it has unsaved text, keeps that text in the browser, and looks after it when saving is refused or others have written meanwhile. Asks again for what the server has not answered. */
export default function FormWatch() {
  const mark = useRef<HTMLSpanElement>(null)
  const form = useOpenForm(mark)
  const keeping = useKeptText(form)
  useRefusedSave()
  useServerAnswer()
  return (
    <>
      <span ref={mark} data-ip-form hidden />
      <KeptText mark={mark} keeping={keeping} />
      <OthersWrote form={form} changed={keeping.changed} />
    </>
  )
}
