import { progressBar } from '../command/progress-bar.ts'
import { amountText } from './amount-text.ts'

/** What was done in a step. */
export interface Amount {
  files: number
  bytes: number
}

/** Shows one step on the terminal while it lasts, and what came of it: on standard error, as other commands do. */
export async function step<T extends Amount>(
  name: string,
  unit: string,
  work: (onProgress: (done: number, of: number) => void) => Promise<T>,
): Promise<T> {
  const from = performance.now()
  const bar = progressBar([name], unit)
  console.error(`… ${name}`)
  try {
    const done = await work(bar.note(name))
    bar.end()
    console.error(`✓ ${name}: ${amountText(done)}, ${secondsText(performance.now() - from)}`)
    return done
  } catch (error) {
    bar.end()
    console.error(`✗ ${name}, ${secondsText(performance.now() - from)}`)
    throw error
  }
}

export const secondsText = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`
