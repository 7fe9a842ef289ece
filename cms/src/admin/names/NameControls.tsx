'use client'
import { useEffect, type ReactNode } from 'react'
import { useSay } from '../translations/use-say.ts'
import { nameControls } from './name-controls.ts'
import { straightenControls } from './straighten-controls.ts'

/** Around the whole admin: names what Payload leaves without a name and straightens what misleads, as it comes onto the page. */
export function NameControls({ children }: { children: ReactNode }) {
  const { lang } = useSay()
  useEffect(() => {
    let waiting = 0
    const name = () => {
      waiting = 0
      nameControls(document, lang)
      straightenControls(document)
    }
    const later = () => {
      waiting ||= requestAnimationFrame(name)
    }
    const watch = new MutationObserver(later)
    // A list that is sorted keeps its rows, and changes what they say.
    watch.observe(document.body, { childList: true, characterData: true, subtree: true })
    name()
    return () => {
      watch.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [lang])
  return children
}
