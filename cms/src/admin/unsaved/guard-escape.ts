import { isAsking } from './asked.ts'
import { holdBack } from './hold-back.ts'
import { openDialogs } from './typed-dialogs.ts'

/** Asks before Escape closes a drawer or a small dialog with unsaved text; keeps it from closing a drawer behind a question. */
export function guardEscape(closeDrawer: (slug: string) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if ((event.key !== 'Escape' && event.key !== 'Tab') || event.isComposing) return
    const asks = openDialogs().some((d) => d.hasAttribute('data-ip-asks'))
    // The question answers the key; Payload would close or move in the drawer behind it.
    if (asks || isAsking()) {
      event.stopImmediatePropagation()
      return
    }
    if (event.key === 'Tab') return
    const dialog = topmost()
    if (!dialog) return
    const go = () => {
      if (dialog.matches('.drawer')) closeDrawer(dialog.id)
      else dialog.close()
    }
    if (holdBack({ kind: 'drawer', within: dialog, go })) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }
  // A drawer holds the focus, and would take it back from a question that lies over it.
  const onFocus = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('[data-ip-asks]')) event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('focusin', onFocus, true)
  return () => {
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('focusin', onFocus, true)
  }
}

/** The one Escape would close: a browser's dialog before a drawer, the drawer that lies over the others; none when Payload asks something itself. */
function topmost(): HTMLDialogElement | undefined {
  const dialogs = openDialogs()
  const modal = dialogs.findLast((d) => d.matches(':modal'))
  if (modal) return modal
  if (dialogs.some((d) => !d.matches('.drawer'))) return undefined
  const height = (d: Element) => Number(getComputedStyle(d).zIndex) || 0
  return dialogs.toSorted((a, b) => height(a) - height(b)).at(-1)
}
