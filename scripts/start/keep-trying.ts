import { setTimeout as sleep } from 'node:timers/promises'
import { growingPause, type Patience } from '../command/growing-pause.ts'
import { messageOf } from '../command/message-of.ts'

interface Hooks {
  /** Whether there is something to keep up meanwhile; when not, the first failure is the end. */
  isWorthWaiting: () => boolean | Promise<boolean>
  /** Hears of a failure, and when the next attempt comes; of the same failure once. */
  onTrouble: (sentence: string, waitMs: number) => void
  signal: AbortSignal
  wait?: (ms: number) => Promise<unknown>
}

/** Does something until it succeeds, ever more seldom. Rejects with its error when nothing is worth waiting for, or when it is told to stop. */
export async function keepTrying<T>(
  attempt: () => Promise<T>,
  patience: Patience,
  { isWorthWaiting, onTrouble, signal, wait = (ms) => sleep(ms, undefined, { signal }) }: Hooks,
): Promise<T> {
  let said: string | undefined
  for (const pause = growingPause(patience); ;) {
    try {
      return await attempt()
    } catch (error) {
      if (signal.aborted || !(await isWorthWaiting())) throw error
      const sentence = messageOf(error)
      const waitMs = pause.next()
      if (sentence !== said) onTrouble(sentence, waitMs)
      said = sentence
      await wait(waitMs)
    }
  }
}
