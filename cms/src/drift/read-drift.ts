import type { Payload, TypedUser, Where } from 'payload'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'
import { driftOf, type SlotDrift } from './drift-of.ts'

/** What there is to look at again in one override. */
export interface OverrideDrift {
  id: string
  title: string
  slots: SlotDrift[]
}

/** What a reader's kommuner should look at again, override by override; the first screen and the form ask here alike. */
export async function readDrift(payload: Payload, user: TypedUser, where?: Where): Promise<OverrideDrift[]> {
  const all = { depth: 0, pagination: false, locale: 'all' as const, overrideAccess: false, user }
  const { docs: overrides } = await payload.find({
    collection: 'overrides',
    draft: false,
    ...all,
    ...(where && { where }),
  })
  const ids = [...new Set(overrides.flatMap((o) => idOf(o.service) ?? []))]
  if (ids.length === 0) return []
  const [services, changes] = await Promise.all([
    payload.find({ collection: 'services', draft: false, ...all, where: { id: { in: ids } } }),
    payload.find({ collection: 'slot-changes', ...all, sort: 'position', where: { service: { in: ids } } }),
  ])
  const live = new Map(
    services.docs.map((s): [string, Doc | null] => [s.id, s._status === 'published' ? { ...s } : null]),
  )
  const rows = Map.groupBy(changes.docs, (row) => idOf(row.service))
  return overrides.flatMap((override): OverrideDrift[] => {
    const service = idOf(override.service) ?? ''
    const slots = driftOf({ ...override }, live.get(service) ?? null, rows.get(service) ?? [])
    return slots.length === 0 ? [] : [{ id: override.id, title: override.title ?? '', slots }]
  })
}
