import type { Payload, TypedUser, Where } from 'payload'
import { idOf } from '../document/id-of.ts'
import type { Doc } from '../document/doc.ts'

/** What overrides are read from. */
interface Asked {
  payload: Payload
  user: TypedUser
}

const ALL = { depth: 0, pagination: false, draft: false, locale: 'all' as const }

/** The overrides a reader may read, as they were decided on. */
export async function readOverrides({ payload, user }: Asked, where?: Where): Promise<(Doc & { id: string })[]> {
  const { docs } = await payload.find({
    collection: 'overrides',
    ...ALL,
    overrideAccess: false,
    user,
    ...(where && { where }),
  })
  return docs.map((doc) => ({ ...doc }))
}

/** A service with the rows of its log, in order. */
export interface LoggedService {
  service: Doc
  rows: readonly Doc[]
}

/**
 * The services a reader may read, by id, with their logs. The logs are read first: a change that is published meanwhile is
 * then in the text and not in the log, and a kommune is asked once too often; the other way round it would seem seen.
 * Whoever may read a service may read its log.
 */
export async function readLoggedServices(
  { payload, user }: Asked,
  ids: readonly string[],
): Promise<Map<string, LoggedService>> {
  if (ids.length === 0) return new Map()
  // One that cannot be an id is not found when it is asked for alone, and a fault of MongoDB's in a list.
  const these = ids.length === 1 ? { equals: ids[0] } : { in: [...ids] }
  const logs = await payload.find({ collection: 'slot-changes', ...ALL, sort: 'position', where: { service: these } })
  const services = await payload.find({
    collection: 'services',
    ...ALL,
    overrideAccess: false,
    user,
    where: { id: these },
  })
  const rows = Map.groupBy(logs.docs, (row) => idOf(row.service))
  return new Map(
    services.docs.map((service) => [
      service.id,
      { service: { ...service }, rows: (rows.get(service.id) ?? []).map((row) => ({ ...row })) },
    ]),
  )
}
