/** Choices that look random and are the same every time for the same seed. */
export interface Draw {
  /** From 0 up to, not including, 1. */
  share(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  has(chance: number): boolean
  pick<T>(list: readonly T[]): T
}

/** Choices decided by a text alone: FNV-1a spreads the seed, mulberry32 draws from it. */
export function drawFromText(seed: string): Draw {
  let state = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193)
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1))
  return { share, whole, has: (chance) => share() < chance, pick: (list) => list[Math.floor(share() * list.length)]! }
}
