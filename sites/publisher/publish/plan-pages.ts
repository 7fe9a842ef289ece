import { readerFor, type ContentReader } from '@innbyggarportal/shared-content/affected'
import type { Finding, IsoInstant, Snapshot } from '@innbyggarportal/shared-content/contract'
import { buildPageView, listPages, type PageRef, type PageView } from '../../src/view/index.ts'
import type { Changes } from './content-version.ts'
import { digestOfBytes } from '../digest.ts'
import { isUnsettled } from './is-unsettled.ts'
import type { Manifest, ManifestPage } from '../store/manifest.ts'

/** One page as it should be now. `reads` are the topics it was made from, sorted. */
export interface PlannedPage {
  ref: PageRef
  view: PageView
  digest: string
  changesAt?: IsoInstant
  findings: Finding[]
  reads: string[]
}

/** What was made from content, and when it must be thought through again. */
type Made = { reads: readonly string[]; changesAt?: IsoInstant | undefined }

/** A plan of a portal: which pages it has, which of them nothing can have changed, and what the others show. */
export interface PagePlan {
  reader: ContentReader
  refs: readonly PageRef[]
  /** The page as it is, when no change since can have touched it. */
  untouched(ref: PageRef): ManifestPage | undefined
  plan(ref: PageRef): PlannedPage
  /** Whether something that was made from content still holds. */
  holds(made: Made): boolean
  /** Listens to what is read while something is made. */
  recording(): { reader: ContentReader; reads(): string[] }
}

export interface PlanInput {
  snapshot: Snapshot
  kommune: string
  asOf: IsoInstant
  /** Version of everything that is code: the bundle and the gate. */
  code: string
  /** Digest of what surrounds the content. */
  site: string
  themeHref: string
  portalUrl: string
}

/**
 * Plans a portal. Given what it serves and what has changed since that was made, only pages that read a topic that
 * changed, or whose time has come, are thought through again; the result is the same as without.
 */
export function planPages(input: PlanInput, before: Manifest | null, changes: Changes | undefined): PagePlan {
  const { snapshot, kommune, asOf, code, site, themeHref, portalUrl } = input
  const reader = readerFor(snapshot, kommune)!
  const changed = before && changes && isBasis(before) ? changes.topics : null

  /** Older code, another theme, a clock that was set back, or pages made from less content than there was: nothing is certain. */
  function isBasis(b: Manifest): boolean {
    return (
      b.content === changes?.since && b.code === code && b.site === site && b.asOf <= asOf && b.leftOut.length === 0
    )
  }

  function holds({ reads, changesAt }: Made): boolean {
    return (
      changed !== null && !(changesAt !== undefined && changesAt <= asOf) && !reads.some((topic) => changed.has(topic))
    )
  }

  function recording(): ReturnType<PagePlan['recording']> {
    const topics = new Set<string>()
    return { reader: readerFor(snapshot, kommune, (topic) => topics.add(topic))!, reads: () => [...topics].sort() }
  }

  return {
    reader,
    refs: listPages(reader),
    holds,
    recording,
    untouched(ref) {
      const last = before?.pages[ref.path]
      return last &&
        last.kind === ref.kind &&
        last.lang === ref.lang &&
        last.key === ref.key &&
        !(last.isKept && isUnsettled(last.gate)) &&
        holds(last)
        ? last
        : undefined
    },
    plan(ref) {
      const heard = recording()
      const view = buildPageView(ref, heard.reader, asOf, { themeHref, portalUrl })
      const { findings, changesAt, ...shown } = view
      // Views are built by the same code in the same order each time, so their plain text is as good as the canonical one, at a fifth of the time.
      return {
        ref,
        view,
        digest: digestOfBytes(JSON.stringify([shown, code])),
        findings,
        reads: heard.reads(),
        ...(changesAt && { changesAt }),
      }
    },
  }
}
