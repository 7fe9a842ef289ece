import type { IsoDate, Lang } from '@innbyggarportal/shared-content/contract'
import type { Payload, TypedUser } from 'payload'
import { asGroup } from '../../document/as-group.ts'
import { inBestLanguage } from '../controls/read-options.ts'
import { readRows } from './read-row.ts'

/** A service with a change that waits for its day. */
export interface PlannedLine {
  id: string
  title: string
  day: IsoDate
}

/** What is planned of what a reader may see, the first day first. */
export async function readPlanned(payload: Payload, user: TypedUser, lang: Lang): Promise<PlannedLine[]> {
  const as = { depth: 0, pagination: false, overrideAccess: false, user }
  const rows = readRows(
    await payload.find({ collection: 'planned-changes', where: { state: { equals: 'waiting' } }, ...as }),
  )
  if (rows.length === 0) return []
  const { docs } = await payload.find({
    collection: 'services',
    draft: true,
    locale: 'all',
    where: { id: { in: rows.map(({ service }) => service) } },
    select: { title: true },
    ...as,
  })
  return rows.flatMap(({ service, day }) =>
    docs
      .filter((doc) => doc.id === service)
      .map((doc) => {
        const title: unknown = asGroup(doc).title
        return {
          id: service,
          day,
          title: inBestLanguage(
            typeof title === 'string' ? title : (asGroup(title) as Partial<Record<Lang, string>>),
            lang,
          ),
        }
      }),
  )
}
