import {
  canonicalJson,
  lockedRows,
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
 * refuses is kept in the CMS but not shown. A slot that is replaced or hidden shows nothing shared but the locked rows, first.
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
  const locked = lockedRows(own)
  const fast: SlotSource[] = locked === undefined ? [] : [{ content: locked, origin: { from: 'shared' } }]
  const replaced: SlotSource =
    locked === undefined ? added : { ...added, content: notSaidAlready(added.content, locked) }
  const sources = { inherit: [shared], replace: [...fast, replaced], addAfter: [shared, added], hide: fast }[mode]
  return { sources, mode, isRefused: !isAllowed, requiresLocal }
}

/** A kommune's rows without those that stand above already, word for word: it may have begun with a copy of the shared ones. */
function notSaidAlready(content: SlotContent | undefined, locked: SlotContent): SlotContent | undefined {
  if (!Array.isArray(content) || !Array.isArray(locked)) return content
  const said = new Set(locked.map(({ locked: _locked, ...row }) => canonicalJson(row)))
  return content.filter(({ locked: _locked, ...row }) => !said.has(canonicalJson(row))) as SlotContent
}
