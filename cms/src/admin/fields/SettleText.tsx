'use client'
import { useEffect } from 'react'
import { whenSettled } from './settle-text.ts'

/**
 * Lets a press on save wait until the last words are in the form. The text editor gives its text to the form in an idle
 * moment, and a form that is saved before that is saved, and drawn again, without them.
 */
export default function SettleText() {
  useEffect(() => {
    let state: 'ready' | 'settling' | 'passing' = 'ready'
    const pass = (button: HTMLButtonElement) => {
      // The form may have been drawn again meanwhile, with a new button in its place.
      const drawn =
        button.isConnected || button.id === ''
          ? button
          : document.querySelector<HTMLButtonElement>(`#${CSS.escape(button.id)}`)
      state = 'passing'
      drawn?.click()
      state = 'ready'
    }
    const onPress = (event: MouseEvent) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.form-submit button') : null
      if (!button || state === 'passing') return
      event.preventDefault()
      event.stopPropagation()
      if (state === 'settling') return
      state = 'settling'
      whenSettled(() => pass(button))
    }
    window.addEventListener('click', onPress, true)
    return () => window.removeEventListener('click', onPress, true)
  }, [])
  return null
}
