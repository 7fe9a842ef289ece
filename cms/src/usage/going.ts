/** How long something that was to go counts as gone when nobody says what came of it (ms). */
const FORGOTTEN_AFTER_MS = 30_000

const going = new Map<string, number>()

/**
 * What somebody is about to take away in this moment. Two who each leave the other's as the last would both be right
 * when they ask, and wrong when they are done: what is going counts as gone for everybody who asks meanwhile.
 */
export const markGoing = (name: string, now = Date.now()): void => {
  going.set(name, now)
}
export const isGoing = (name: string, now = Date.now()): boolean =>
  now - (going.get(name) ?? -Infinity) < FORGOTTEN_AFTER_MS
/** It is gone, or stays after all. */
export const endGoing = (name: string): void => {
  going.delete(name)
}
