/** Searching and choosing is not writing. */
const NO_TEXT =
  '.rs__input, [type="search"], .search-filter__input, .search-bar, [type="password"], [type="checkbox"], [type="radio"]'
const typed = new WeakSet<Element>()

/** Whether something is written by hand, and not only looked for. */
export const isWriting = (target: EventTarget | null): target is Element =>
  target instanceof Element && !target.closest(NO_TEXT)

/** Remembers which drawers and small dialogs somebody has written in, for those that have no document's form. */
export function noteTyping(): () => void {
  const note = (event: Event) => {
    const dialog = isWriting(event.target) ? event.target.closest('dialog') : null
    if (dialog && !dialog.hasAttribute('data-ip-asks')) typed.add(dialog)
  }
  document.addEventListener('input', note, true)
  return () => document.removeEventListener('input', note, true)
}

export const isTypedIn = (dialog: Element): boolean => typed.has(dialog)
export const openDialogs = (): readonly HTMLDialogElement[] => [
  ...document.querySelectorAll<HTMLDialogElement>('dialog[open]'),
]

/** What was written in the dialogs that are open is sent, or given up. */
export function forgetTyping(dialogs: readonly Element[] = openDialogs()): void {
  for (const dialog of dialogs) typed.delete(dialog)
}
