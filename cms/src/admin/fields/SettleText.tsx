'use client'
import { useEffect } from 'react'
import { whenSettled } from './settle-text.ts'

const WRITING = ['keydown', 'beforeinput', 'input', 'paste'] as const

/**
 * Lets a press on save wait until the last words are in the form. The text editor gives its text to the form in an idle
 * moment, and a form that is saved before that is saved, and drawn again, without them.
 */
export default function SettleText() {
  useEffect(() => {
    let isWritten = false
    const onWrite = (event: Event) => { if (event.target instanceof Element && event.target.closest('[contenteditable="true"]')) isWritten = true }
    const onPress = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.form-submit button') : null
      if (!button || !isWritten) return
      event.preventDefault()
      event.stopPropagation()
      isWritten = false
      whenSettled(() => button.click())
    }
    for (const event of WRITING) window.addEventListener(event, onWrite, true)
    window.addEventListener('click', onPress, true)
    return () => {
      for (const event of WRITING) window.removeEventListener(event, onWrite, true)
      window.removeEventListener('click', onPress, true)
    }
  }, [])
  return null
}
