'use client'
import { useEffect } from 'react'

const STEP_MS = 200
const STEPS = 15

/**
 * Shows the slot the address of the page points at. The browser looks for it before the form is drawn, and fields grow
 * as they come into view, so it is brought back to the top for a while, until somebody takes over.
 */
export default function ArriveAtSlot() {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (!id.startsWith('field-')) return
    let steps = 0
    const timer = window.setInterval(() => {
      document.getElementById(id)?.scrollIntoView({ block: 'start' })
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
