import type { SlotName } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { asGroup } from '../admin/controls/as-group.ts'
import { idOf } from '../snapshot/id-of.ts'

/** A place in content: what a finding says of where it comes from. `kommune` is a database id, `service` a key. */
export interface FieldPlace { kommune: string; service?: string | undefined; slot?: SlotName | undefined; lang?: string | undefined }

/**
 * Where in the admin each place is written: the kommune's own text when it has one for that slot, else the shared
 * service. Gives a function, so that a hundred findings cost two questions to the database.
 */
export async function fieldLinks(payload: Payload, places: readonly FieldPlace[]): Promise<(place: FieldPlace) => string | undefined> {
  const keys = [...new Set(places.flatMap((p) => p.service ?? []))]
  if (keys.length === 0) return () => undefined
  const services = await payload.find({ collection: 'services', where: { key: { in: keys } }, pagination: false, depth: 0, select: { key: true } })
  const idOfKey = new Map(services.docs.map((s) => [s.key, s.id]))
  const kommuner = [...new Set(places.map((p) => p.kommune))]
  const overrides = await payload.find({
    collection: 'overrides', pagination: false, depth: 0, draft: true,
    where: { and: [{ service: { in: [...idOfKey.values()] } }, { kommune: { in: kommuner } }] },
  })
  const admin = payload.config.routes.admin
  return ({ kommune, service, slot, lang }) => {
    const id = idOfKey.get(service)
    if (id === undefined) return undefined
    const own = overrides.docs.find((o) => idOf(o.service) === id && idOf(o.kommune) === kommune)
    const isOwn = own && slot && (asGroup(asGroup(own)[slot]).mode ?? 'inherit') !== 'inherit'
    return `${admin}/collections/${isOwn ? `overrides/${own.id}` : `services/${id}`}${lang ? `?locale=${lang}` : ''}${slot ? `#field-${slot}` : ''}`
  }
}
