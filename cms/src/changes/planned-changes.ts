import { isoDate, type IsoDate, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { signature } from '../access/signature.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { digestOfParts, type Parts } from './parts.ts'

/** A row that waits for its day. */
export interface PlannedChange {
  id: string
  service: string
  day: IsoDate
  parts: Parts
  digest: string
  version?: string | null | undefined
  at: IsoInstant
}
/** What a row becomes when it waits no more. */
export type PlanEnd = 'published' | 'withdrawn'

const row = z.object({
  id: z.string(),
  service: z.string(),
  day: isoDate,
  parts: z.record(z.string(), z.string()),
  digest: z.string(),
  version: z.string().nullish(),
  at: z.string().transform((at) => new Date(at).toISOString()),
})
const collection = 'planned-changes'

/** The rows that wait, of one service or of all; a row that cannot be read waits for nothing. */
export async function readWaitingPlans(
  payload: Payload,
  service?: string,
  req: Partial<PayloadRequest> = {},
): Promise<PlannedChange[]> {
  const of: Where[] = service === undefined ? [] : [{ service: { equals: service } }]
  const { docs } = await payload.find({
    collection,
    where: { and: [{ state: { equals: 'waiting' } }, ...of] },
    sort: 'at',
    pagination: false,
    depth: 0,
    req,
  })
  return docs.flatMap((doc) => row.safeParse(doc).data ?? [])
}

interface Wish {
  service: string
  kommune: string | undefined
  day: IsoDate
  parts: Parts
  changed: Parts
}

/** Plans a change on behalf of whoever sent the request. */
export async function addPlan(req: PayloadRequest, { service, kommune, day, parts, changed }: Wish): Promise<string> {
  const { id } = await req.payload.create({
    collection,
    depth: 0,
    req: inTransaction(req),
    data: {
      service,
      kommune: kommune ?? null,
      day,
      parts: { ...changed },
      digest: digestOfParts(parts),
      state: 'waiting',
      ...signature(req.user),
      at: new Date().toISOString(),
    },
  })
  return id
}

/** Makes a row say what was written after all, and which version it is. */
export async function confirmPlan(
  req: PayloadRequest,
  id: string,
  { service, parts, changed }: Pick<Wish, 'service' | 'parts' | 'changed'>,
): Promise<void> {
  const within = inTransaction(req)
  const version = await newestVersion(req.payload, service, within)
  await req.payload.update({
    collection,
    id,
    depth: 0,
    req: within,
    data: { parts: { ...changed }, digest: digestOfParts(parts), version: version ?? null },
  })
}

/** The id of the newest version of a service. */
export async function newestVersion(
  payload: Payload,
  service: string,
  req: Partial<PayloadRequest> = {},
): Promise<string | undefined> {
  const {
    docs: [newest],
  } = await payload.findVersions({
    collection: 'services',
    where: { parent: { equals: service } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return newest && String(newest.id)
}

/** Ends rows: what they planned is published, or was called off. */
export async function endPlans(
  payload: Payload,
  ends: readonly { id: string; state: PlanEnd }[],
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  for (const { id, state } of ends) await payload.update({ collection, id, depth: 0, req, data: { state } })
}
