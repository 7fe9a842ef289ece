import type { IsoDate, Lang, SlotName } from '@innbyggarportal/shared-content/contract'
import type { Payload, TypedUser, Where } from 'payload'
import { mayDo, reach } from '@innbyggarportal/shared-content/rights'
import { sessionOf } from '../../access/index.ts'
import { OPEN } from '../../changes/stored-changes.ts'
import { idOf } from '../../document/id-of.ts'
import { readDrift } from '../../override/read-drift.ts'
import { titleIn } from '../planned/read-planned.ts'

/** A slot a kommune should look at again. */
export interface DriftLine {
  id: string
  title: string
  slot: SlotName
  deadline: IsoDate | undefined
}
/** A draft nobody has published, and whether the reader may. */
export interface DraftLine {
  id: string
  collection: 'services' | 'overrides'
  title: string
  canPublish: boolean
}

/** What waits for a reader. Drift is for those who work in a kommune; drafts are for those who write them. */
export async function readWaiting(
  payload: Payload,
  user: TypedUser,
  lang: Lang,
): Promise<{ drift: DriftLine[]; drafts: DraftLine[] }> {
  const session = sessionOf({ user })
  const decides = reach(session?.held ?? [], 'draft', 'text').kommuner.length > 0
  const [drift, services, overrides] = await Promise.all([
    decides ? driftLines(payload, user) : [],
    readDrafts(payload, user, 'services', lang),
    readDrafts(payload, user, 'overrides', lang),
  ])
  return { drift, drafts: [...services, ...overrides] }
}

async function driftLines(payload: Payload, user: TypedUser): Promise<DriftLine[]> {
  const found = await readDrift(payload, user)
  return found
    .flatMap(({ id, title, slots }) =>
      slots.map(({ slot, drift }): DriftLine => ({ id, title, slot, deadline: drift.deadline })),
    )
    .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9') || a.title.localeCompare(b.title, 'nn'))
}

/** What of a collection was never published or is taken down, and what has open changes, the newest first. */
async function readDrafts(
  payload: Payload,
  user: TypedUser,
  collection: DraftLine['collection'],
  lang: Lang,
): Promise<DraftLine[]> {
  const as = { depth: 0, pagination: false, overrideAccess: false, user }
  const { docs: open } = await payload.find({
    collection: 'changes',
    where: { and: [{ state: { in: [...OPEN] } }, { target: { like: `${KIND[collection]}/` } }] },
    select: { document: true },
    ...as,
  })
  const ids = open.map(({ document }) => document)
  const isUnpublished: Where = { _status: { equals: 'draft' } }
  const { docs } = await payload.find({
    collection,
    draft: true,
    locale: 'all',
    sort: '-updatedAt',
    where: ids.length === 0 ? isUnpublished : { or: [isUnpublished, { id: { in: ids } }] },
    select: { title: true, kommune: true },
    ...as,
  })
  const session = sessionOf({ user })
  return docs.flatMap((doc) => {
    const kommune = idOf(doc.kommune)
    if (!mayDo(session?.held ?? [], 'draft', 'text', kommune)) return []
    const canPublish = mayDo(session?.held ?? [], 'publish', 'text', kommune)
    return [{ id: String(doc.id), collection, canPublish, title: titleIn({ ...doc }, lang) }]
  })
}

const KIND = { services: 'service', overrides: 'override' } as const
