import { OVERRIDE_MODES, SLOT_NAMES, type IsoDate, type Lang, type SlotName } from '@innbyggarportal/shared-content/contract'
import { findDrift } from '@innbyggarportal/shared-content/resolve'
import type { Payload, TypedUser } from 'payload'
import { sessionOf } from '../../access/index.ts'
import { idOf } from '../../snapshot/id-of.ts'
import { asGroup } from '../controls/as-group.ts'
import { inBestLanguage } from '../controls/read-options.ts'
import { baseOf, logOf } from '../override/shared-slot.ts'

/** A slot a kommune should look at again. */
export interface DriftLine { id: string; title: string; slot: SlotName; deadline: IsoDate | undefined }
/** A draft nobody has published, and whether the reader may. */
export interface DraftLine { id: string; collection: 'services' | 'overrides'; title: string; canPublish: boolean }

/** What waits for a reader. Drift is for those who work in a kommune; drafts are for those who write them. */
export async function readWaiting(payload: Payload, user: TypedUser, lang: Lang): Promise<{ drift: DriftLine[]; drafts: DraftLine[] }> {
  const session = sessionOf({ user })
  const isKommune = session !== null && session.memberOf.length > 0
  const [drift, services, overrides] = await Promise.all([
    isKommune ? readDrift(payload, user) : [],
    readDrafts(payload, user, 'services', lang),
    readDrafts(payload, user, 'overrides', lang),
  ])
  return { drift, drafts: [...services, ...overrides] }
}

async function readDrift(payload: Payload, user: TypedUser): Promise<DriftLine[]> {
  const { docs } = await payload.find({ collection: 'overrides', draft: true, depth: 0, pagination: false, locale: 'all', overrideAccess: false, user })
  const services = [...new Set(docs.flatMap((d) => idOf(d.service) ?? []))]
  const changes = await payload.find({ collection: 'slot-changes', depth: 0, pagination: false, sort: 'position', where: { service: { in: services } }, overrideAccess: false, user })
  const lines = docs.flatMap((doc) => SLOT_NAMES.flatMap((slot): DriftLine[] => {
    const group = asGroup(asGroup(doc)[slot])
    const mode = OVERRIDE_MODES.find((m) => m === group.mode) ?? 'inherit'
    const base = baseOf(group.base)
    if (!base) return []
    const log = logOf(changes.docs.filter((c) => idOf(c.service) === idOf(doc.service)), slot)
    const drift = findDrift({ mode, base: { digest: base.digest, logLength: base.logLength } }, log)
    return drift ? [{ id: String(doc.id), title: doc.title ?? '', slot, deadline: drift.deadline }] : []
  }))
  return lines.sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9') || a.title.localeCompare(b.title, 'nn'))
}

async function readDrafts(payload: Payload, user: TypedUser, collection: DraftLine['collection'], lang: Lang): Promise<DraftLine[]> {
  const { docs } = await payload.find({
    collection, draft: true, depth: 0, pagination: false, locale: 'all', sort: '-updatedAt', where: { _status: { equals: 'draft' } }, select: { title: true, kommune: true }, overrideAccess: false, user,
  })
  const session = sessionOf({ user })
  return docs.flatMap((doc) => {
    const kommune = idOf(doc.kommune) ?? ''
    if (!session?.isRegion && !session?.memberOf.includes(kommune)) return []
    const title: unknown = asGroup(doc).title
    const canPublish = session.isRegion || session.publisherOf.includes(kommune)
    return [{ id: String(doc.id), collection, canPublish, title: inBestLanguage(typeof title === 'string' ? title : asGroup(title) as Partial<Record<Lang, string>>, lang) }]
  })
}
