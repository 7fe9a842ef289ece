import {
  osloDate,
  portalStatus,
  type IsoDate,
  type IsoInstant,
  type Lang,
  type PortalRelease,
  type PortalStatus,
} from '@innbyggarportal/shared-content/contract'
import { ruleOf } from '@innbyggarportal/shared-content/rules'
import { mayDo, type RightsKind, type RightsVerb } from '@innbyggarportal/shared-content/rights'
import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { sessionOf } from '../../access/index.ts'
import { fieldLinks, type FieldPlace } from '../../publishing/field-links.ts'
import type { Owner } from '../../publishing/finding-owner.ts'
import { previousRow, releaseRows, rowsUndone, type ReleaseRow } from '../../publishing/release-rows.ts'
import { readSigners } from '../../publishing/read-signers.ts'
import { portalUrgency } from '../../publishing/status-summary.ts'
import { idOf } from '../../document/id-of.ts'
import { readDay } from '../../document/read-day.ts'
import { groupFindings, type FindingGroup } from './group-findings.ts'
import { readCauses, type CausesOf, type ReleaseCause } from './read-causes.ts'
import { waitsFor } from './waits-for.ts'
import { wayBack, type WayBack } from './ways-back.ts'

/** A waiver that holds, as it is listed: what the rule says, and the page or the service. */
export interface WaiverLine {
  id: string
  what: string
  reason: string
  until: IsoDate
  by: string
  where: string
}
/** A finding, where in the admin the reader can mend each of its places, and who can when it is not for her to do. */
export interface LinkedGroup extends FindingGroup {
  links: { href: string; path: string }[]
  waitsFor?: Owner | undefined
}

/** A release to choose: what it came of, as far as that is remembered, and what is taken away when the portal goes back to it. */
export interface ReleaseLine extends ReleaseRow {
  cause: ReleaseCause
  undone: string[]
  /** The portal showed it before what it shows now. */
  isBefore: boolean
}

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
  /** The releases there are to choose among, the newest first. */
  rows: ReleaseLine[]
  /** Whether the reader may go back to a release, and let go. */
  canOrder: boolean
  /** Whether she may answer for findings. */
  canAnswer: boolean
}

/** A portal without its findings, when there are too many to show in full. */
export interface PortalName {
  id: string
  kommune: string
  kommuneKey: string
  slug: string
}

/** Portals shown in full. Findings are large: a whole country of them is not read for one screen. */
const MAX_CARDS = 24
/** How many ways to mend one finding are offered. */
const MAX_LINKS = 3
const named = z.object({ id: z.string(), key: z.string(), slug: z.string(), name: z.string() })

/** The portals a reader may see, by name: in full those that need somebody and as many more as there is room for, the rest by name; and the way back of those she publishes. */
export async function readPortals(
  payload: Payload,
  user: TypedUser,
  { lang, now }: { lang: Lang; now: IsoInstant },
): Promise<{ portals: PortalLine[]; others: PortalName[]; ways: WayBack[] }> {
  const as = { pagination: false as const, overrideAccess: false, user }
  const [all, kommuner, causesOf, waivers] = await Promise.all([
    payload.find({ collection: 'portal-status', depth: 0, select: { kommune: true, summary: true }, ...as }),
    payload.find({ collection: 'kommuner', depth: 0, select: { key: true, slug: true, name: true }, ...as }),
    readCauses(payload, user, lang),
    payload.find({ collection: 'waivers', depth: 0, where: { isEnded: { not_equals: true } }, sort: 'until', ...as }),
  ])
  const session = sessionOf({ user })
  const kommuneOf = (doc: { kommune: unknown }) =>
    named.safeParse(kommuner.docs.find((k) => k.id === idOf(doc.kommune)))
  const ranked = all.docs
    .flatMap((doc) => {
      const kommune = kommuneOf(doc)
      return kommune.success
        ? [{ id: doc.id, urgency: portalUrgency(doc.summary), summary: doc.summary, kommune: kommune.data }]
        : []
    })
    .sort((a, b) => a.urgency - b.urgency || a.kommune.name.localeCompare(b.kommune.name, 'nn'))
  const statuses = await payload.find({
    collection: 'portal-status',
    depth: 0,
    where: { id: { in: ranked.slice(0, MAX_CARDS).map((r) => r.id) } },
    select: { kommune: true, status: true },
    ...as,
  })
  const read = statuses.docs.flatMap((doc) => {
    const status = portalStatus.safeParse(doc.status)
    const kommune = kommuneOf(doc)
    return status.success && kommune.success
      ? [
          {
            id: kommune.data.id,
            name: kommune.data.name,
            slug: kommune.data.slug,
            kommuneKey: kommune.data.key,
            status: status.data,
            groups: groupFindings(status.data.findings, lang),
          },
        ]
      : []
  })
  const linkOf = await fieldLinks(
    payload,
    user,
    read.flatMap(({ id, groups }) =>
      groups.flatMap((g) => g.places.map((place): FieldPlace => ({ ...place, kommune: id }))),
    ),
  )
  const today = osloDate(now)
  const signerOf = await readSigners(payload, waivers.docs)
  const may = (verb: RightsVerb, kind: RightsKind, id: string) => mayDo(session?.held ?? [], verb, kind, id)
  const portals = read
    .map(({ id, name, groups, ...rest }): PortalLine => ({
      ...rest,
      id,
      kommune: name,
      groups: groups.map((g) => {
        const ways = g.places.map((place) => ({ path: place.path, ...linkOf({ ...place, kommune: id, rule: g.rule }) }))
        return {
          ...g,
          links: ways.flatMap(({ href, path }) => (href ? [{ href, path }] : [])).slice(0, MAX_LINKS),
          waitsFor: waitsFor(ways, session),
        }
      }),
      waivers: waivers.docs.flatMap((w): WaiverLine[] => {
        const until = readDay(w.until)
        return idOf(w.kommune) === id && until !== undefined && until >= today
          ? [
              {
                id: w.id,
                what: ruleOf(w.rule).advice[lang],
                reason: w.reason,
                until,
                by: signerOf(w),
                where: w.path ?? w.service ?? '',
              },
            ]
          : []
      }),
      rows: releaseLines(id, rest.status.releases ?? [], causesOf),
      canOrder: may('rollBack', 'portal', id),
      canAnswer: may('create', 'answers', id),
    }))
    .sort((a, b) => a.kommune.localeCompare(b.kommune, 'nn'))
  const others = ranked
    .slice(MAX_CARDS)
    .map(({ kommune: { id, key, slug, name } }): PortalName => ({ id, kommune: name, kommuneKey: key, slug }))
  const ways = ranked
    .filter((r) => may('rollBack', 'portal', r.kommune.id))
    .flatMap(({ kommune, summary }) =>
      wayBack(kommune, summary, portals.find((p) => p.id === kommune.id)?.rows.find((r) => r.isBefore)?.undone),
    )
  return {
    portals,
    others: others.sort((a, b) => a.kommune.localeCompare(b.kommune, 'nn')),
    ways: ways.sort((a, b) => a.name.localeCompare(b.name, 'nn')),
  }
}

const NO_CAUSE: ReleaseCause = { names: [], by: [] }

function releaseLines(kommune: string, releases: readonly PortalRelease[], causesOf: CausesOf): ReleaseLine[] {
  const [rows, causes] = [releaseRows(releases), causesOf(kommune, releases)]
  const before = previousRow(rows)
  const causeOf = ({ cameWith }: ReleaseRow) => causes[cameWith] ?? NO_CAUSE
  return rows.map((row) => ({
    ...row,
    cause: causeOf(row),
    undone: [...new Set(rowsUndone(rows, row).flatMap((r) => causeOf(r).names))],
    isBefore: row === before,
  }))
}
