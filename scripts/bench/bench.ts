import type { ScriptsEnv } from '../env.ts'
import type { Figure } from './report/figure.ts'

/** What a benchmark is given. */
export interface BenchContext {
  env: ScriptsEnv
  /** A folder of its own on the disk of the project, empty, thrown away afterwards. */
  folder: string
  /** Smaller or larger than the sizes, for trying. */
  size: { kommuner?: number; services?: number; count?: number }
  /** Tells the person who waits what is going on. */
  say: (line: string) => void
}

export interface Bench {
  name: string
  /** What it measures, and about how many minutes that takes on two idle cores. */
  says: string
  minutes: number
  run(context: BenchContext): Promise<Figure[]>
}

/** Milliseconds that some work took, with what it gave. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const from = performance.now()
  const value = await work()
  return { ms: performance.now() - from, value }
}
