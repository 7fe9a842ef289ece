import type { Calibration } from '../calibrate.ts'
import type { Figure } from './figure.ts'

/** Above this load of the last minute the machine is not idle, and times are only indicative. */
const IDLE_LOAD = 0.5

/** One run of benchmarks: on what, how busy that was, and what came out. */
export interface RunRecord {
  /** When it began, UTC. */
  at: string
  machine: { cores: number; processor: string; memoryGiB: number; node: string }
  /** Mean number of processes that wanted to run, over the minute before the start. */
  load: number
  calibration: Calibration
  benches: { name: string; seconds: number; figures: Figure[] }[]
}

/** What a reader must be warned of. */
export function warningsOf(run: Pick<RunRecord, 'load'>): string[] {
  return run.load > IDLE_LOAD
    ? [
        `The machine was not idle at the start (load ${run.load.toFixed(2)}, idle is at most ${IDLE_LOAD}): times are only indicative.`,
      ]
    : []
}

/** Whether everything that was demanded was met. */
export function isAllMet(run: Pick<RunRecord, 'benches'>): boolean {
  return run.benches.every((b) => b.figures.every((f) => f.verdict === 'met' || f.verdict === 'told'))
}
