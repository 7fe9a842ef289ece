import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** What this machine needs for two plain tasks, in milliseconds: figures of different machines compare by their ratio to these. */
export interface Calibration { hash64MiB: number; write100Files: number }

/** Hashes 64 MiB with sha-256, and writes 100 files of 4 KiB in a folder, each forced to disk. */
export function calibrate(folder: string): Calibration {
  const bytes = Buffer.alloc(64 * 1024 * 1024, 7)
  const hash64MiB = timed(() => createHash('sha256').update(bytes).digest())
  const target = mkdtempSync(join(folder, 'calibrate-'))
  const write100Files = timed(() => {
    for (let i = 0; i < 100; i++) {
      const file = openSync(join(target, String(i)), 'w')
      writeSync(file, bytes, 0, 4096)
      fsyncSync(file)
      closeSync(file)
    }
  })
  rmSync(target, { recursive: true })
  return { hash64MiB, write100Files }
}

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return Math.round(performance.now() - from)
}
