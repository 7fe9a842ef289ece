'use client'
import { useEffect } from 'react'

const STEP_MS = 200
const STEPS = 15

/** What in a slot the cursor goes to, the best first: what can be written, what is chosen, what can be pressed. */
const WANTED = ['[contenteditable="true"], textarea, input:not([type="hidden"], [type="radio"], [type="checkbox"])', 'input:checked, select', 'input, button']

/**
 * Shows the slot the address of the page points at, and puts the cursor in it. The browser looks for it before the form
 * is drawn, and fields grow as they come into view, so it is brought back to the top for a while, until somebody takes over.
 */
export default function ArriveAtSlot() {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (!id.startsWith('field-')) return
    let steps = 0
    let focused: Element | undefined
    const timer = window.setInterval(() => {
      const slot = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(id.slice('field-'.length))}"]`)
      slot?.scrollIntoView({ block: 'start' })
      const wanted = WANTED.map((way) => slot?.querySelector<HTMLElement>(way)).find((found) => found)
      // The text itself is drawn last; until then the cursor waits at what is there.
      const isOurs = document.activeElement === document.body || document.activeElement === focused
      if (wanted && wanted !== focused && isOurs) { wanted.focus({ preventScroll: true }); focused = wanted }
      steps += 1
      if (steps === STEPS) stop()
    }, STEP_MS)
    const stop = () => window.clearInterval(timer)
    const takesOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
    for (const event of takesOver) window.addEventListener(event, stop, { once: true, passive: true })
    return () => { stop(); for (const event of takesOver) window.removeEventListener(event, stop) }
  }, [])
  return null
}
