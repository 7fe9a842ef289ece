import { waiver, type IsoDate, type Waiver } from '@innbyggarportal/shared-content/contract'
import type { Payload } from 'payload'
import { asGroup } from '../document/as-group.ts'
import { readSigners } from './read-signers.ts'
import { readDay } from '../document/read-day.ts'

/** The waivers that hold on a day in Norway, of all kommuner. */
export async function readWaivers(payload: Payload, today: IsoDate): Promise<Waiver[]> {
  const { docs } = await payload.find({
    collection: 'waivers',
    where: { isEnded: { not_equals: true } },
    sort: 'createdAt',
    pagination: false,
    depth: 1,
  })
  const signerOf = await readSigners(payload, docs)
  return docs.flatMap(({ kommune, rule, path, service, slot, reason, until, by, byUser }) => {
    const parsed = waiver.safeParse({
      kommune: asGroup(kommune).key,
      rule,
      reason,
      until: readDay(until),
      by: signerOf({ by, byUser }),
      ...(path ? { path } : {}),
      ...(service ? { service } : {}),
      ...(slot ? { slot } : {}),
    })
    return parsed.success && parsed.data.until >= today ? [parsed.data] : []
  })
}
