import type { Payload, TypedUser } from 'payload'
import { idOf } from '../document/id-of.ts'
import { driftOf, type SlotDrift } from './drift-of.ts'
import { readLoggedServices, readOverrides } from './read-parts.ts'

/** What there is to look at again in one override. */
export interface OverrideDrift {
  id: string
  title: string
  slots: SlotDrift[]
}

/** What a reader's kommuner should look at again, override by override. */
export async function readDrift(payload: Payload, user: TypedUser): Promise<OverrideDrift[]> {
  const overrides = await readOverrides({ payload, user })
  const services = await readLoggedServices({ payload, user }, [
    ...new Set(overrides.flatMap((o) => idOf(o['service']) ?? [])),
  ])
  return overrides.flatMap((override): OverrideDrift[] => {
    const found = services.get(idOf(override['service']) ?? '')
    const slots = found ? driftOf(override, found.service, found.rows) : []
    return slots.length === 0 ? [] : [{ id: override.id, title: String(override['title'] ?? ''), slots }]
  })
}
