/** How long words may be on their way from the text editor into the form (ms): Payload waits for an idle moment, half a second at most. */
const ON_THEIR_WAY_MS = 600

/** Whether something written at a moment may not have come into the form yet. Both in ms of the same clock. */
export const isOnItsWay = (writtenAt: number | undefined, now: number): boolean => writtenAt !== undefined && now - writtenAt < ON_THEIR_WAY_MS

/** Calls back when what was written has come into the form: idle moments come in the order they are asked for, and the form is drawn before the next. */
export function whenSettled(then: () => void): void {
  // Safari has no idle moments; there Payload waits for the next frame.
  const idle = (call: () => void) => {
    if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: ON_THEIR_WAY_MS })
    else setTimeout(call, ON_THEIR_WAY_MS / 2)
  }
  idle(() => idle(then))
}
