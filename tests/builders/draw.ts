import { readTestEnv } from '../env.ts'

/** Numbers from 0 up to 1, the same again for the same seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Choices that differ from run to run, and a seed to have them again: TEST_SEED. */
export function freshDraw(): { seed: number; draw: () => number } {
  const seed = readTestEnv().TEST_SEED ?? Date.now() % 2 ** 31
  return { seed, draw: drawFrom(seed) }
}
