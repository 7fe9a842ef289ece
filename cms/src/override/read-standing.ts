import type { OverrideStanding } from '@innbyggarportal/shared-content/override'
import type { Payload, TypedUser } from 'payload'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import { unclearSlots } from './drift-of.ts'
import { keyOfService, readOverrides, readSharedServices, readSlotHistories } from './read-parts.ts'
import { standingOf } from './standing-of.ts'

/** How the slots of an override stand; null for one the reader may not read, or whose service she may not. */
export async function readStanding(payload: Payload, user: TypedUser, id: string): Promise<OverrideStanding | null> {
  const [override] = await readOverrides({ payload, user }, { id: { equals: id } })
  return override ? standingWith(payload, user, override, idOf(override['service'])) : null
}

/** How the slots of an override of a service would stand before anything is written in it; null for a service the reader may not read. */
export function readStandingOfNew(
  payload: Payload,
  user: TypedUser,
  service: string,
): Promise<OverrideStanding | null> {
  return standingWith(payload, user, {}, service)
}

async function standingWith(
  payload: Payload,
  user: TypedUser,
  override: Doc,
  service: string | undefined,
): Promise<OverrideStanding | null> {
  if (service === undefined) return null
  const shared = (await readSharedServices({ payload, user }, [service])).get(service)
  if (shared === undefined) return null
  const key = keyOfService(shared.service)
  const history = (await readSlotHistories(payload, [key], unclearSlots(override, shared))).get(key) ?? []
  return standingOf({ override, shared, history })
}
