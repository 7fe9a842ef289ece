import { whenSettled } from '../fields/settle-text.ts'
import { ask, type WayOut } from './asked.ts'
import { formsWithText } from './open-forms.ts'
import { forgetTyping, isTypedIn, openDialogs } from './typed-dialogs.ts'

/** Whether there is text that would be lost: anywhere, or within one drawer. A drawer with a document's form answers by its form. */
export function hasText(within?: Element): boolean {
  return formsWithText(within).length > 0 || dialogsWithText(within).length > 0
}

/**
 * Holds a way out back while there is unsaved text, and asks. False when nothing is lost: then the caller lets it happen.
 * True when the caller must stop it; it happens later, if she wants it.
 */
export function holdBack(way: WayOut): boolean {
  if (!hasText(way.within)) return false
  whenSettled(() => {
    // What looked like text was none, as when a key did nothing.
    if (hasText(way.within)) ask(way)
    else way.go()
  })
  return true
}

/** She goes without saving. */
export function leaveText(way: WayOut): void {
  for (const form of formsWithText(way.within)) form.leave()
  forgetTyping(dialogsWithText(way.within))
  way.go()
}

const dialogsWithText = (within?: Element) =>
  openDialogs().filter((d) => isTypedIn(d) && (within === undefined || within === d) && !hasForm(d))
const hasForm = (dialog: Element) => dialog.querySelector('[data-ip-form]') !== null
