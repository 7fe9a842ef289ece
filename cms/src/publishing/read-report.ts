import {
  isoInstant,
  portalStatus,
  type IsoDate,
  type IsoInstant,
  type Waiver,
} from '@innbyggarportal/shared-content/contract'
import {
  accessibilityReport,
  handCheck,
  addPeoplesWord,
  type AccessibilityReport,
  type CriterionState,
  type HandCheck,
} from '@innbyggarportal/shared-content/rules'
import type { Payload, TypedUser } from 'payload'
import { asGroup } from '../document/as-group.ts'
import { idOf } from '../document/id-of.ts'
import { readDay } from '../document/read-day.ts'
import { fieldLinks } from './field-links.ts'
import { linkKey } from './link-key.ts'
import { readSigners } from './read-signers.ts'
import { readWaivers } from './read-waivers.ts'

/** One release in the history of a portal: how many criteria stood how. */
export interface ReportedRelease {
  release: string
  at: IsoInstant
  pages: number
  counts: Partial<Record<CriterionState, number>>
}

/** How accessible a portal is, for one reader: what the gate found in a release, what people found, what is waived, and the releases before. */
export interface PortalReport {
  kommune: { id: string; key: string; slug: string; name: string }
  /** The report of the release asked for, else of the one that is served; undefined when there is none yet. */
  report: (AccessibilityReport & { at: IsoInstant }) | undefined
  /** The release the portal serves; undefined as long as nobody has told. */
  served: string | undefined
  /** Everything people have tried, the newest first. */
  handChecks: HandCheck[]
  waivers: Waiver[]
  history: ReportedRelease[]
  /** Where in the admin a page's finding is mended, by {@link linkKey}; only for what is found now. */
  links: Record<string, string>
}

/** Reads the report of the portal with a slug as a person; null when there is no such kommune, or none of hers. */
export async function readReport(
  payload: Payload,
  user: TypedUser,
  { slug, release, today }: { slug: string; release?: string | undefined; today: IsoDate },
): Promise<PortalReport | null> {
  const as = { pagination: false as const, depth: 0, overrideAccess: false, user }
  const {
    docs: [status],
  } = await payload.find({
    collection: 'portal-status',
    where: { 'kommune.slug': { equals: slug } },
    limit: 1,
    select: { kommune: true, status: true },
    ...as,
  })
  const id = idOf(status?.kommune)
  if (id === undefined) return null
  const where = { kommune: { equals: id } }
  const [kommune, reports, checks, waivers] = await Promise.all([
    payload.findByID({ collection: 'kommuner', id, depth: 0 }),
    payload.find({ collection: 'accessibility-reports', where, sort: '-at', ...as }),
    payload.find({ collection: 'hand-checks', where, sort: ['-day', '-createdAt'], ...as }),
    readWaivers(payload, today),
  ])
  const signerOf = await readSigners(payload, checks.docs)
  const handChecks = checks.docs.flatMap(({ criterion, result, day, by, byUser, note }): HandCheck[] => {
    const parsed = handCheck.safeParse({
      criterion,
      result,
      day: readDay(day),
      by: signerOf({ by, byUser }),
      ...(note ? { note } : {}),
    })
    return parsed.success ? [parsed.data] : []
  })
  // What was tried last counts when two were tried on one day: the oldest first, as the newest of a day wins.
  const word = { waivers, handChecks: handChecks.toReversed(), today }
  const read = reports.docs.flatMap(({ at, report }) => {
    const parsed = accessibilityReport.safeParse(report)
    const moment = isoInstant.safeParse(new Date(at).toISOString())
    return parsed.success && moment.success ? [{ ...addPeoplesWord(parsed.data, word), at: moment.data }] : []
  })
  const served = servedRelease(status?.status)
  const shown = release ?? served ?? read[0]?.release
  const findings = portalStatus.shape.findings.catch([]).parse(asGroup(status?.status).findings)
  const linkOf = await fieldLinks(
    payload,
    user,
    findings.map((f) => ({ ...f, kommune: id })),
  )
  const links = findings.flatMap((f) => {
    const href = linkOf({ ...f, kommune: id })?.href
    return href ? [[linkKey(f.rule, f.path), href]] : []
  })
  return {
    links: Object.fromEntries(links),
    kommune: { id, key: kommune.key ?? '', slug: kommune.slug, name: kommune.name },
    report: read.find((r) => r.release === shown),
    served,
    handChecks,
    waivers: waivers.filter((w) => w.kommune === kommune.key),
    history: read.map((r) => ({ release: r.release, at: r.at, pages: r.pages, counts: countStates(r) })),
  }
}

/** After a publish that failed, the status names no release, but its list still tells which one is current. */
function servedRelease(status: unknown): string | undefined {
  const { release, releases } = asGroup(status)
  const { shape } = portalStatus
  return (
    shape.release.catch(undefined).parse(release) ??
    shape.releases
      .catch(undefined)
      .parse(releases)
      ?.find((r) => r.isCurrent)?.release
  )
}

/** How many criteria stand how. */
export function countStates({
  criteria,
}: Pick<AccessibilityReport, 'criteria'>): Partial<Record<CriterionState, number>> {
  const counts: Partial<Record<CriterionState, number>> = {}
  for (const { state } of criteria) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
