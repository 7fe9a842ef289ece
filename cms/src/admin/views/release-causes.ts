import { toMillis, type IsoInstant, type PortalRelease } from '@innbyggarportal/shared-content/contract'

/** A sign that somebody writes something that should reach the portals: one when it begins, without a document, and one when it is done. */
export interface WriteRequest {
  at: IsoInstant
  /** A collection, or `import`. */
  what: string
  by: string | undefined
  /** Database ids of the document and of the kommune it belongs to; what is shared belongs to none. */
  document: string | undefined
  kommune: string | undefined
}
/** Something that was written, by somebody or by the CMS itself. */
export type DoneWrite = Pick<WriteRequest, 'what' | 'document' | 'by'>

/** What people ask and answer for, without a word of what citizens read. */
const NO_CONTENT: ReadonlySet<string> = new Set(['portal-orders', 'waivers'])
/** A write that has not ended by now never did (ms). */
const LONGEST_WRITE_MS = 60_000

/** The writes that were carried out, at the moment each began: a publish between its two signs may have it already. */
export function writesOf(requests: readonly WriteRequest[]): WriteRequest[] {
  const begun = requests.filter((r) => r.document === undefined)
  return requests
    .filter((r) => !NO_CONTENT.has(r.what) && (r.document !== undefined || r.what === 'import'))
    .map((done) => {
      const own = begun.filter(
        (b) =>
          b.what === done.what &&
          b.by === done.by &&
          b.at <= done.at &&
          toMillis(done.at) - toMillis(b.at) < LONGEST_WRITE_MS,
      )
      return {
        ...done,
        at:
          own
            .map((b) => b.at)
            .sort()
            .at(-1) ?? done.at,
      }
    })
}

/**
 * What may have caused each release of a kommune's portal, as far back as is remembered: what was written for that
 * kommune or for all, after the content of the release before was read, and before its own was. The oldest release has
 * no release before it to count from.
 */
export function releaseCauses(
  releases: readonly PortalRelease[],
  writes: readonly WriteRequest[],
  kommune: string,
): Map<string, DoneWrite[]> {
  const newestFirst = [...releases].sort((a, b) => (a.at < b.at ? 1 : -1))
  const concerned = writes.filter((w) => w.kommune === undefined || w.kommune === kommune)
  return new Map(
    newestFirst.flatMap(({ release, at }, i): [string, DoneWrite[]][] => {
      const before = newestFirst[i + 1]
      const own = before ? concerned.filter((w) => w.at > before.at && w.at <= at) : []
      return own.length === 0 ? [] : [[release, own.map(({ what, document, by }) => ({ what, document, by }))]]
    }),
  )
}
