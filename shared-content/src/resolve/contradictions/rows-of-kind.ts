import type { SlotKind, SlotName } from '../../contract/index.ts'
import type { Origin, ResolvedContents, ResolvedPart, ResolvedSlot } from '../resolved.ts'

/** A part of a slot, and the slot. */
export interface PlacedPart<K extends SlotKind> {
  slot: SlotName
  origin: Origin
  content: ResolvedContents[K]
}

/** Every part of the slots of one kind, shared and own. */
export function partsOfKind<K extends SlotKind>(slots: readonly ResolvedSlot[], kind: K): PlacedPart<K>[] {
  return slots.flatMap((s) =>
    s.kind === kind
      ? (s.parts as ResolvedPart<K>[]).map(({ content, origin }) => ({ slot: s.slot, origin, content }))
      : [],
  )
}

type RowOf<K extends SlotKind> = ResolvedContents[K] extends readonly (infer R)[] ? R : never

/** Every row of the slots of one kind, and whose text it stands in. */
export function rowsOfKind<K extends SlotKind>(
  slots: readonly ResolvedSlot[],
  kind: K,
): { slot: SlotName; origin: Origin; row: RowOf<K> }[] {
  return partsOfKind(slots, kind).flatMap(({ slot, origin, content }) =>
    (content as unknown as RowOf<K>[]).map((row) => ({ slot, origin, row })),
  )
}
