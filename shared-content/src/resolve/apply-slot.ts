import {
  ruleFor,
  type OverrideMode,
  type OverrideSlot,
  type Service,
  type SlotContent,
  type SlotName,
} from '../contract/index.ts'
import { allowsMode } from '../override/allows-mode.ts'
import type { Origin } from './resolved.ts'

/** Unresolved content of one slot, with who wrote it. */
export interface SlotSource {
  content: SlotContent | undefined
  origin: Origin
}

/** What a slot is made of, and the override mode that was in force after the region's rule was applied. */
export interface AppliedSlot {
  sources: SlotSource[]
  mode: OverrideMode
  isRefused: boolean
  requiresLocal: boolean
}

/** As much of a service as one of its slots is resolved from. */
export type SlotOwner = Pick<Service, 'kommune' | 'slotRules' | 'slots'>

/**
 * Applies a kommune's override of one slot to the shared content. The region's rule wins over what is stored: what it
 * refuses is kept in the CMS but not shown. A replaced slot never shows shared content.
 */
export function applySlot(
  service: SlotOwner,
  slot: SlotName,
  override: OverrideSlot | undefined,
  kommune: string,
): AppliedSlot {
  const local: Origin = { from: 'kommune', kommune }
  const own = service.slots[slot]
  if (service.kommune !== undefined)
    return { sources: [{ content: own, origin: local }], mode: 'inherit', isRefused: false, requiresLocal: false }
  const { rule, requiresLocal } = ruleFor(service, slot)
  const wanted = override?.mode ?? 'inherit'
  const { isAllowed } = allowsMode({ rule }, wanted)
  const mode = isAllowed ? wanted : 'inherit'
  const shared: SlotSource = { content: own, origin: { from: 'shared' } }
  const added: SlotSource = { content: override?.content as SlotContent | undefined, origin: local }
  const sources = { inherit: [shared], replace: [added], addAfter: [shared, added], hide: [] }[mode]
  return { sources, mode, isRefused: !isAllowed, requiresLocal }
}
