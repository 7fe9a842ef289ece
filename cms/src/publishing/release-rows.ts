import type { IsoInstant, PortalRelease } from '@innbyggarportal/shared-content/contract'

/** Releases with the same pages, as the one thing they are to whoever chooses among them. */
export interface ReleaseRow {
  /** The release to ask for: the one that is shown, else the newest of them. */
  release: string
  /** The release its pages came with. What changed then is what the row is known by. */
  cameWith: string
  /** When the content of its pages was read. */
  at: IsoInstant
  /** How many pages differ from the row before it. */
  pages: number
  /** How many other releases were shown since one of these was. */
  since: number
  /** Where it stands beside what citizens see. */
  place: 'newer' | 'shown' | 'older'
}

/** The releases of a portal, the newest first, with those that changed no page folded into the one before them. */
export function releaseRows(releases: readonly PortalRelease[]): ReleaseRow[] {
  const groups: PortalRelease[][] = []
  for (const release of [...releases].sort((a, b) => (a.at < b.at ? 1 : -1))) {
    const open = groups.at(-1)
    if (open?.at(-1)?.pages === 0) open.push(release)
    else groups.push([release])
  }
  const shown = groups.findIndex((group) => group.some((r) => r.isCurrent))
  return groups.flatMap((group, i): ReleaseRow[] => {
    const [newest, first] = [group[0], group.at(-1)]
    if (!newest || !first) return []
    const { release } = group.find((r) => r.isCurrent) ?? newest
    return [
      {
        release,
        cameWith: first.release,
        at: first.at,
        pages: first.pages,
        since: Math.min(...group.map((r) => r.since ?? Infinity)),
        place: i === shown ? 'shown' : i < shown ? 'newer' : 'older',
      },
    ]
  })
}

/** What is taken away, the newest first, when a portal goes back from what it shows to an older row. */
export function rowsUndone(rows: readonly ReleaseRow[], to: ReleaseRow): ReleaseRow[] {
  return to.place === 'older' ? rows.filter((r) => r.place !== 'newer' && r.at > to.at) : []
}

/**
 * What a portal showed before what it shows now; undefined when it never showed anything else. That is not always the
 * one next in age: what somebody went back from is not gone back to.
 */
export function previousRow(rows: readonly ReleaseRow[]): ReleaseRow | undefined {
  return rows.filter((r) => r.place === 'older').toSorted((a, b) => (a.since === b.since ? 0 : a.since - b.since))[0]
}
