/** Longest a save may take before the one who waits is let go on her own (ms). */
const LONGEST_MS = 30_000
/** A press that has begun nothing by then, begins nothing (ms). */
const BEGIN_MS = 1_500
const STEP_MS = 50

/** The button that saves a form as it is now; undefined when none can. */
export function savingButton(form: Element | null): { button: HTMLButtonElement; means: 'draft' | 'live' } | undefined {
  const draft = form?.querySelector<HTMLButtonElement>('#action-save-draft')
  const button = draft ?? form?.querySelector<HTMLButtonElement>('#action-save')
  return button && !button.disabled ? { button, means: draft ? 'draft' : 'live' } : undefined
}

/** Presses it and waits; true when what was written is saved. */
export async function pressToSave(
  form: Element | null,
  look: () => { isBusy: boolean; isSaved: boolean },
): Promise<boolean> {
  const pressed = Date.now()
  savingButton(form)?.button.click()
  let hasBegun = false
  while (Date.now() - pressed < (hasBegun ? LONGEST_MS : BEGIN_MS)) {
    await new Promise((resolve) => {
      setTimeout(resolve, STEP_MS)
    })
    const { isBusy, isSaved } = look()
    if (hasBegun && !isBusy) return isSaved
    hasBegun ||= isBusy
  }
  return false
}
