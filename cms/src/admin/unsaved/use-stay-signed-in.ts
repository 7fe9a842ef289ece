'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

/** With less left of the session than this, it is renewed while somebody works (ms). */
const SOON_MS = 30 * 60_000
/** Not asked oftener than this (ms). */
const SELDOM_MS = 60_000

/** Renews the session of somebody who works. Payload does so in the last two minutes only, and then throws the page away. Who does nothing is signed out as before. */
export function useStaySignedIn(): void {
  const { refreshCookie, tokenExpirationMs, user } = useAuth()
  const asked = useRef(0)
  const onWork = useEffectEvent(() => {
    const now = Date.now()
    if (
      !user ||
      !tokenExpirationMs ||
      tokenExpirationMs - now > SOON_MS ||
      tokenExpirationMs < now ||
      now - asked.current < SELDOM_MS
    )
      return
    asked.current = now
    refreshCookie(true)
  })
  useEffect(() => {
    const work = () => onWork()
    for (const name of ['keydown', 'pointerdown'])
      document.addEventListener(name, work, { capture: true, passive: true })
    return () => {
      for (const name of ['keydown', 'pointerdown']) document.removeEventListener(name, work, true)
    }
  }, [])
}
