import { hasText } from './hold-back.ts'

/** Lets the browser ask before the tab is closed or loaded again with unsaved text in it. What she has said yes to here is not asked about twice. */
export function guardUnload(): () => void {
  const onUnload = (event: BeforeUnloadEvent) => {
    if (hasText()) event.preventDefault()
    // Payload asks too, also about what she has chosen to leave.
    else event.stopImmediatePropagation()
  }
  window.addEventListener('beforeunload', onUnload, true)
  return () => window.removeEventListener('beforeunload', onUnload, true)
}
