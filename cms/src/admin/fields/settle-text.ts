/** The longest Payload waits for an idle moment before it gives the text to the form (ms). */
const LONGEST_MS = 500

/** Calls back when what was written has come into the form: idle moments come in the order they are asked for, and the form is drawn before the next. */
export function whenSettled(then: () => void): void {
  // Safari has no idle moments; there Payload waits for the next frame.
  const idle = (call: () => void) => {
    if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: LONGEST_MS })
    else setTimeout(call, LONGEST_MS / 2)
  }
  idle(() => idle(then))
}
