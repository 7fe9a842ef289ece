import type { Override, Service, SlotName, Words } from '../contract/index.ts'

/** The slots whose rows say a number of a thing by its name. */
export const NUMBERED_SLOTS = ['urgent', 'price', 'deadlines'] as const satisfies SlotName[]
export type NumberedSlot = (typeof NUMBERED_SLOTS)[number]

/** As few words as name a price or a deadline so that it is the same on two pages: «Heil plass» is another thing in a barnehage than in SFO. */
const TELLING = 3

/** A name as it is compared: capitals, marks and spaces apart. */
export function plainName(name: string): string {
  return wordsIn(name).join(' ')
}

export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** What rows of several services may say a number of, or undefined when the name does not tell enough: `price/leige av gymsal`. */
export function thingOf(slot: NumberedSlot, name: string): string | undefined {
  const words = wordsIn(name)
  return words.length >= (slot === 'urgent' ? 1 : TELLING) ? `${slot}/${words.join(' ')}` : undefined
}

const known = new WeakMap<object, readonly string[]>()

/** Everything a service or an override says a number of, in every language it has. */
export function thingsIn(of: Service | Override): readonly string[] {
  const before = known.get(of)
  if (before) return before
  const things = new Set<string>()
  for (const slot of NUMBERED_SLOTS) {
    const held = of.slots[slot]
    const rows = held === undefined || Array.isArray(held) ? held : held.content
    for (const row of (rows ?? []) as { label?: Words; what?: Words }[])
      for (const name of Object.values(row.label ?? row.what ?? {})) {
        const thing = thingOf(slot, name)
        if (thing !== undefined) things.add(thing)
      }
  }
  const made = [...things].sort()
  known.set(of, made)
  return made
}
