import { factType, liveKindOf, type LiveKind } from '@innbyggarportal/shared-content/contract'
import { asGroup } from '../../document/as-group.ts'

/** What a reader finds in front of her: a document that is made, what she may do with it, and what it holds. */
export interface Seen {
  collection: string
  canSave: boolean
  /** Whether she may write a field. */
  canWrite: (field: string) => boolean
  data: unknown
}

/** Who writes what the reader may only read: a publisher (of these kinds), the region, or nobody but her. */
export function whoWrites({
  collection,
  canSave,
  canWrite,
  data,
}: Seen): (LiveKind | 'region' | 'kommune' | 'restOfContact')[] {
  const doc = asGroup(data)
  switch (collection) {
    case 'contacts':
      if (canSave && !canWrite('name') && canWrite('phone')) return ['restOfContact']
      return (['contacts', 'hours'] as const).filter(
        (kind) => !canSave || !canWrite(kind === 'hours' ? 'hours' : 'name'),
      )
    case 'local-facts': {
      if (canSave) return []
      if (!doc['kommune']) return ['region']
      const type = factType.safeParse(asGroup(doc['value'])['type']).data
      return [type ? liveKindOf(type) : 'facts']
    }
    case 'kommuner':
      return canSave && canWrite('name') ? [] : ['kommune']
    case 'services':
    case 'fact-definitions':
    case 'contact-roles':
      return canSave ? [] : ['region']
    default:
      return []
  }
}
