import type { IsoInstant, PortalRelease } from '@innbyggarportal/shared-content/contract'

/** Somebody wrote something that should reach the portals. `what` is a collection. */
export interface WriteRequest { at: IsoInstant; what: string; by: string | undefined }
/** What was written between a release and the one before it, and by whom. */
export interface ReleaseCause { what: string[]; by: string[] }

/**
 * What may have caused each release, as far back as requests are remembered: what was written after the content of the
 * release before was read, and before its own was. The oldest release has no release before it to count from.
 */
export function releaseCauses(releases: readonly PortalRelease[], requests: readonly WriteRequest[]): Map<string, ReleaseCause> {
  const newestFirst = [...releases].sort((a, b) => (a.at < b.at ? 1 : -1))
  return new Map(newestFirst.flatMap(({ release, at }, i): [string, ReleaseCause][] => {
    const before = newestFirst[i + 1]
    const own = before ? requests.filter((r) => r.at > before.at && r.at <= at) : []
    return own.length === 0 ? [] : [[release, { what: [...new Set(own.map((r) => r.what))].sort(), by: [...new Set(own.flatMap((r) => r.by ?? []))].sort() }]]
  }))
}
