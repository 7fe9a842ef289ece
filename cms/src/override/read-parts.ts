import { osloDate, WHOLE, type SlotName } from '@innbyggarportal/shared-content/contract'
import { inOrder } from '@innbyggarportal/shared-content/changes'
import type { Payload, TypedUser, Where } from 'payload'
import { readChanges, type StoredChange } from '../changes/stored-changes.ts'
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

/** A service as it is in force, and what is approved for it. */
export interface SharedService {
  service: Doc
  /** In force, and not yet written. */
  due: readonly StoredChange[]
  planned: readonly StoredChange[]
}

/** The services a reader may read, by id. Whoever may read a service may know what is planned for it. */
export async function readSharedServices(
  { payload, user }: Asked,
  ids: readonly string[],
): Promise<Map<string, SharedService>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'services',
    ...ALL,
    overrideAccess: false,
    user,
    where: { id: among(ids) },
  })
  const approved = await readApproved(
    payload,
    docs.map(({ id }) => id),
  )
  return new Map(docs.map((doc) => [doc.id, { service: { ...doc }, ...(approved.get(doc.id) ?? NOTHING) }]))
}

const NOTHING = { due: [], planned: [] }

/** What is approved for services and not yet written, by their ids. */
export async function readApproved(
  payload: Payload,
  ids: readonly string[],
  req: Parameters<typeof readChanges>[2] = {},
): Promise<Map<string, Pick<SharedService, 'due' | 'planned'>>> {
  if (ids.length === 0) return new Map()
  const where: Where = { and: [{ document: among(ids) }, { state: { equals: 'approved' } }] }
  const today = osloDate(new Date().toISOString())
  const approved = inOrder(await readChanges(payload, where, req)) as StoredChange[]
  return new Map(
    [...Map.groupBy(approved, ({ document }) => document)].map(([id, changes]) => [
      id,
      {
        due: changes.filter(({ from }) => from === undefined || from <= today),
        planned: changes.filter(({ from }) => from !== undefined && from > today),
      },
    ]),
  )
}

/** What was published in some slots of services, oldest first, by the keys of the services. */
export async function readSlotHistories(
  payload: Payload,
  keys: readonly string[],
  slots: readonly SlotName[],
  req: Parameters<typeof readChanges>[2] = {},
): Promise<Map<string, StoredChange[]>> {
  if (keys.length === 0 || slots.length === 0) return new Map()
  const target = { in: keys.map((key) => `service/${key}`) }
  const field = { in: [WHOLE, ...slots.map((slot) => `slots.${slot}`)] }
  const where: Where = { and: [{ target }, { state: { equals: 'published' } }, { field }] }
  return Map.groupBy(await readChanges(payload, where, req, 'position'), (change) => change.target.key)
}

/** The key of a service, which names its history. */
export const keyOfService = (service: Doc): string => String(service['key'])

/** One that cannot be an id is not found when it is asked for alone, and a fault of MongoDB's in a list. */
const among = (ids: readonly string[]) => (ids.length === 1 ? { equals: ids[0] } : { in: [...ids] })
