import type { Payload, TypedUser } from 'payload'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import { driftOf, unclearSlots, type SlotDrift } from './drift-of.ts'
import { keyOfService, readOverrides, readSharedServices, readSlotHistories } from './read-parts.ts'

/** What there is to look at again in one override. */
export interface OverrideDrift {
  id: string
  title: string
  slots: SlotDrift[]
}

/** What a reader's kommuner should look at again, override by override. The history is read of what may have changed, and of nothing else. */
export async function readDrift(payload: Payload, user: TypedUser): Promise<OverrideDrift[]> {
  const overrides = await readOverrides({ payload, user })
  const serviceOf = (override: Doc) => idOf(override['service']) ?? ''
  const services = await readSharedServices({ payload, user }, [...new Set(overrides.map(serviceOf).filter(Boolean))])
  const unclear = overrides.flatMap((override) => {
    const shared = services.get(serviceOf(override))
    const slots = shared ? unclearSlots(override, shared) : []
    return shared && slots.length > 0 ? [{ override, shared, slots }] : []
  })
  const histories = await readSlotHistories(
    payload,
    [...new Set(unclear.map(({ shared }) => keyOfService(shared.service)))],
    [...new Set(unclear.flatMap(({ slots }) => slots))],
  )
  return unclear.flatMap(({ override, shared, slots }): OverrideDrift[] => {
    const history = histories.get(keyOfService(shared.service)) ?? []
    const found = driftOf({ override, shared, history }, slots)
    return found.length === 0 ? [] : [{ id: override.id, title: String(override['title'] ?? ''), slots: found }]
  })
}
