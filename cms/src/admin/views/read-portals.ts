import { osloDate, portalStatus, type IsoDate, type IsoInstant, type Lang, type PortalStatus } from '@innbyggarportal/shared-content/contract'
import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { sessionOf } from '../../access/index.ts'
import { fieldLinks, type FieldPlace } from '../../publishing/field-links.ts'
import { idOf } from '../../snapshot/id-of.ts'
import { readDay } from '../../snapshot/read/read-day.ts'
import { groupFindings, type FindingGroup } from './group-findings.ts'

/** A waiver that holds, as it is listed. */
export interface WaiverLine { id: string; rule: string; reason: string; until: IsoDate; by: string; where: string }
/** A finding and where in the admin each of its places is written. */
export interface LinkedGroup extends FindingGroup { links: { href: string; path: string }[] }

/** How one portal stands, with what the reader may do about it. */
export interface PortalLine {
  kommune: string
  id: string
  /** Key of the kommune. */
  kommuneKey: string
  slug: string
  status: PortalStatus
  groups: LinkedGroup[]
  waivers: WaiverLine[]
  /** Whether the reader publishes here: may go back, let go, and answer for findings. */
  canPublish: boolean
}

/** How many ways to mend one finding are offered. */
const MAX_LINKS = 3
const named = z.object({ id: z.string(), key: z.string(), slug: z.string(), name: z.string() })

/** The portals a reader may see, by name. */
export async function readPortals(payload: Payload, user: TypedUser, { lang, now }: { lang: Lang; now: IsoInstant }): Promise<PortalLine[]> {
  const as = { pagination: false as const, overrideAccess: false, user }
  const [statuses, kommuner, waivers] = await Promise.all([
    payload.find({ collection: 'portal-status', depth: 0, select: { kommune: true, status: true }, ...as }),
    payload.find({ collection: 'kommuner', depth: 0, select: { key: true, slug: true, name: true }, ...as }),
    payload.find({ collection: 'waivers', depth: 0, where: { isEnded: { not_equals: true } }, sort: 'until', ...as }),
  ])
  const session = sessionOf({ user })
  const read = statuses.docs.flatMap((doc) => {
    const status = portalStatus.safeParse(doc.status)
    const kommune = named.safeParse(kommuner.docs.find((k) => k.id === idOf(doc.kommune)))
    return status.success && kommune.success ? [{ id: kommune.data.id, name: kommune.data.name, slug: kommune.data.slug, kommuneKey: kommune.data.key, status: status.data, groups: groupFindings(status.data.findings, lang) }] : []
  })
  const linkOf = await fieldLinks(payload, read.flatMap(({ id, groups }) => groups.flatMap((g) => g.places.map((place): FieldPlace => ({ ...place, kommune: id })))))
  const today = osloDate(now)
  return read.map(({ id, name, groups, ...rest }): PortalLine => ({
    ...rest, id, kommune: name,
    groups: groups.map((g) => ({ ...g, links: g.places.slice(0, MAX_LINKS).flatMap((place) => {
      const href = linkOf({ ...place, kommune: id })
      return href ? [{ href, path: place.path }] : []
    }) })),
    waivers: waivers.docs.flatMap((w): WaiverLine[] => {
      const until = readDay(w.until)
      return idOf(w.kommune) === id && until !== undefined && until >= today
        ? [{ id: w.id, rule: w.rule, reason: w.reason, until, by: w.by ?? '', where: w.path ?? w.service ?? '' }] : []
    }),
    canPublish: session !== null && (session.isRegion || session.publisherOf.includes(id)),
  })).sort((a, b) => a.kommune.localeCompare(b.kommune, 'nn'))
}
