import type { Calibration } from './calibrate.ts'
import type { EditTimes } from './edit-to-live.ts'
import { percentile } from './percentile.ts'

/** The figures of a run, all in milliseconds. */
export interface EditToLiveReport { bench: 'edit-to-live'; edits: number; p50: number; p95: number; max: number; answeredP50: number; answeredP95: number; calibration: Calibration }

/** Sums up a run. */
export function reportOf(times: readonly EditTimes[], calibration: Calibration): EditToLiveReport {
  const at = (of: keyof EditTimes, share: number) => Math.round(percentile(times.map((t) => t[of]), share))
  return { bench: 'edit-to-live', edits: times.length, p50: at('live', 0.5), p95: at('live', 0.95), max: at('live', 1), answeredP50: at('answered', 0.5), answeredP95: at('answered', 0.95), calibration }
}

/** The same, for people. */
export function reportLines(r: EditToLiveReport): string {
  return [
    `${r.edits} edits, from the request to the last of the portals that inherit the slot:`,
    `  p50 ${r.p50} ms, p95 ${r.p95} ms, max ${r.max} ms; of that until the CMS had answered: p50 ${r.answeredP50} ms, p95 ${r.answeredP95} ms`,
    `  this machine: sha-256 of 64 MiB ${r.calibration.hash64MiB} ms, 100 files of 4 KiB forced to disk ${r.calibration.write100Files} ms`,
    '  the overridden slot stood unchanged throughout',
  ].join('\n')
}
