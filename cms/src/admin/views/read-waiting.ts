import type { IsoDate, Lang, SlotName } from '@innbyggarportal/shared-content/contract'
import { mayDo, reach } from '@innbyggarportal/shared-content/rights'
import type { Payload, TypedUser } from 'payload'
import { sessionOf } from '../../access/index.ts'
import { asGroup } from '../../document/as-group.ts'
import { idOf } from '../../document/id-of.ts'
import { readDrift } from '../../override/read-drift.ts'
import { inBestLanguage } from '../controls/read-options.ts'

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

async function readDrafts(
  payload: Payload,
  user: TypedUser,
  collection: DraftLine['collection'],
  lang: Lang,
): Promise<DraftLine[]> {
  const { docs } = await payload.find({
    collection,
    draft: true,
    depth: 0,
    pagination: false,
    locale: 'all',
    sort: '-updatedAt',
    where: { _status: { equals: 'draft' } },
    select: { title: true, kommune: true },
    overrideAccess: false,
    user,
  })
  const session = sessionOf({ user })
  return docs.flatMap((doc) => {
    const kommune = idOf(doc.kommune)
    if (!mayDo(session?.held ?? [], 'draft', 'text', kommune)) return []
    const title: unknown = asGroup(doc).title
    const canPublish = mayDo(session?.held ?? [], 'publish', 'text', kommune)
    return [
      {
        id: String(doc.id),
        collection,
        canPublish,
        title: inBestLanguage(
          typeof title === 'string' ? title : (asGroup(title) as Partial<Record<Lang, string>>),
          lang,
        ),
      },
    ]
  })
}
