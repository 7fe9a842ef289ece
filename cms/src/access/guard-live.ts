import { canonicalJson } from '@innbyggarportal/shared-content/contract'
import { reaches } from '@innbyggarportal/shared-content/rights'
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../document/id-of.ts'
import { present } from '../document/present.ts'
import { sessionOf } from './session.ts'
import { liveReach } from './write-live.ts'
import { refuseWhole } from '../messages/refuse.ts'

const NOT_HERS = ['id', 'createdAt', 'updatedAt', 'listName']

/** What a field of content without drafts is a matter of, where somebody may write some and not others. */
type FieldKind = 'contacts' | 'phones' | 'hours'

/** Refuses a change of a field that somebody may not write live. `kindOf` tells what kind each field is. */
export const guardLive =
  (kindOf: (field: string) => FieldKind): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (sessionOf(req) === null) return
    const kommune = idOf(originalDoc?.kommune ?? data['kommune'])
    const touched = Object.keys(data).filter((field) => isTouched(field, data, originalDoc))
    for (const kind of new Set(touched.map(kindOf)))
      if (!reaches(await liveReach(req, 'publish', kind), kommune))
        throw refuseWhole(req, 403, kind === 'hours' ? 'publisherWrites_hours' : 'publisherWrites_contacts')
  }

/** Whether a write changes a field: what it does not say, or says as it was, it does not. */
export const isTouched = (field: string, data: Record<string, unknown>, before?: Record<string, unknown>): boolean =>
  !NOT_HERS.includes(field) && canonicalJson(plain(data[field])) !== canonicalJson(plain(before?.[field]))

/** A value without what makes no difference: unset is empty, and so is «no». */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object' || value === null) return value === false ? null : (present(value) ?? null)
  const filled = Object.entries(value)
    .map(([name, v]) => [name, plain(v)] as const)
    .filter(([, v]) => v !== null)
  return filled.length === 0 ? null : Object.fromEntries(filled)
}
