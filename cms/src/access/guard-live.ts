import { canonicalJson, type LiveKind } from '@innbyggarportal/shared-content/contract'
import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../document/id-of.ts'
import { present } from '../document/present.ts'
import { sessionOf } from './session.ts'
import { liveRights } from './write-live.ts'
import { refuseWhole } from '../messages/refuse.ts'

const NOT_HERS = ['id', 'createdAt', 'updatedAt', 'listName']

/** Refuses a change of a field that a kommune's editors may not write live. `kindOf` tells what kind each field is. */
export const guardLive =
  (kindOf: (field: string) => LiveKind): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const session = sessionOf(req)
    if (session === null || session.isRegion) return
    const kommune = idOf(originalDoc?.kommune ?? data['kommune'])
    const kinds = kommune === undefined ? [] : ((await liveRights(req)).get(kommune) ?? [])
    const isTouched = (field: string) =>
      !NOT_HERS.includes(field) && canonicalJson(plain(data[field])) !== canonicalJson(plain(originalDoc?.[field]))
    const refused = Object.keys(data)
      .filter(isTouched)
      .map(kindOf)
      .find((kind) => !kinds.includes(kind))
    if (refused !== undefined) throw refuseWhole(req, 403, `publisherWrites_${refused}`)
  }

/** A value without what makes no difference: unset is empty, and so is «no». */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object' || value === null) return value === false ? null : (present(value) ?? null)
  const filled = Object.entries(value)
    .map(([name, v]) => [name, plain(v)] as const)
    .filter(([, v]) => v !== null)
  return filled.length === 0 ? null : Object.fromEntries(filled)
}
