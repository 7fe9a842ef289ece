const STEP_MS = 200
const STEPS = 15

/** What in a slot the cursor goes to, the best first: who must write it, what can be written, what is chosen, what can be pressed. */
const WANTED = [
  '.ip-theirs',
  '[contenteditable="true"], textarea, input:not([type="hidden"], [type="radio"], [type="checkbox"])',
  'input:checked, select',
  'input, button',
]
const TAKES_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

interface Options {
  /** The tab the slot stands in, from nought. */
  tab: number | undefined
  /** Called each time the slot is seen. */
  onSeen: (slot: HTMLElement) => void
}

/**
 * Shows a slot by its id, and puts the cursor in it. The form is drawn late, opens the tab that was used last and grows as
 * its fields come into view, so the slot is brought back to the top for a while, until somebody takes over. Gives what ends it.
 */
export function arriveAt(id: string, { tab, onSeen }: Options): () => void {
  let steps = 0
  let focused = document.activeElement
  const step = () => {
    const slot =
      document.getElementById(id) ??
      document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(id.slice('field-'.length))}"]`)
    if (slot) onSeen(slot)
    else if (tab !== undefined) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
    slot?.scrollIntoView({ block: 'start' })
    const wanted = WANTED.map((way) => slot?.querySelector<HTMLElement>(way)).find((found) => found)
    // The text itself is drawn last; until then the cursor waits at what is there.
    const isOurs = document.activeElement === document.body || document.activeElement === focused
    if (wanted && wanted !== focused && isOurs) {
      wanted.focus({ preventScroll: true })
      focused = wanted
    }
    steps += 1
    if (steps === STEPS) stop()
  }
  const timer = window.setInterval(step, STEP_MS)
  const stop = () => {
    window.clearInterval(timer)
    for (const event of TAKES_OVER) window.removeEventListener(event, stop)
  }
  for (const event of TAKES_OVER) window.addEventListener(event, stop, { passive: true })
  step()
  return stop
}
