import { fromMillis, type IsoDate, type Lang } from '@innbyggarportal/shared-content/contract'
import type { Payload, TypedUser } from 'payload'
import { asGroup } from '../../document/as-group.ts'
import { readRows } from '../changes/read-rows.ts'
import { inBestLanguage } from '../controls/read-options.ts'
import { daysPlanned } from './days-planned.ts'

/** A document with something that waits for its day. */
export interface PlannedLine {
  id: string
  collection: 'services' | 'overrides'
  title: string
  day: IsoDate
}

/** What is planned of services and overrides that a reader may see, the first day first. */
export async function readPlanned(payload: Payload, user: TypedUser, lang: Lang): Promise<PlannedLine[]> {
  const as = { depth: 0, pagination: false, overrideAccess: false, user }
  const { docs } = await payload.find({ collection: 'changes', where: { state: { equals: 'approved' } }, ...as })
  const days = daysPlanned(readRows({ docs }), fromMillis(Date.now()))
  const titlesOf = async (collection: PlannedLine['collection'], kind: string) => {
    const ids = days.filter((d) => d.kind === kind).map(({ document }) => document)
    if (ids.length === 0) return []
    const found = await payload.find({
      collection,
      draft: true,
      locale: 'all',
      where: { id: { in: ids } },
      select: { title: true },
      ...as,
    })
    return found.docs.map((doc) => ({ id: String(doc.id), collection, title: titleIn({ ...doc }, lang) }))
  }
  const titles = [...(await titlesOf('services', 'service')), ...(await titlesOf('overrides', 'override'))]
  return days.flatMap(({ document, day }) =>
    titles.filter(({ id }) => id === document).map((line) => ({ ...line, day })),
  )
}

/** The title of a document in all languages, or in none, in the best of them for a reader. */
export function titleIn(doc: { title?: unknown }, lang: Lang): string {
  const { title } = doc
  return inBestLanguage(typeof title === 'string' ? title : (asGroup(title) as Partial<Record<Lang, string>>), lang)
}
