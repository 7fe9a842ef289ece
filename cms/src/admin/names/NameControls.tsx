'use client'
import { useEffect, type ReactNode } from 'react'
import { useSay } from '../translations/use-say.ts'
import { nameControls } from './name-controls.ts'

/** Around the whole admin: names what Payload leaves without a name, as it comes onto the page. */
export function NameControls({ children }: { children: ReactNode }) {
  const { lang } = useSay()
  useEffect(() => {
    let waiting = 0
    const name = () => {
      waiting = 0
      nameControls(document, lang)
    }
    const later = () => {
      waiting ||= requestAnimationFrame(name)
    }
    const watch = new MutationObserver(later)
    watch.observe(document.body, { childList: true, subtree: true })
    name()
    return () => {
      watch.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [lang])
  return children
}
