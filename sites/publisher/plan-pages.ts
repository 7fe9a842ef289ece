import { changedTopics, readerFor, type ContentReader } from '@innbyggarportal/shared-content/affected'
import type { Finding, IsoInstant, Snapshot } from '@innbyggarportal/shared-content/contract'
import { buildPageView, listPages, type PageRef, type PageView } from '../src/view/index.ts'
import { digestOfValue } from './digest.ts'

/** One page as it should be now. `topics` is what it read. */
export interface PlannedPage { ref: PageRef; digest: string; changesAt?: IsoInstant; findings: Finding[]; topics: ReadonlySet<string> }

/** What the last plan of a portal learned; kept in memory between publishes, and worth nothing but time. */
export interface PlanMemory {
  snapshot: Snapshot
  /** A clock that was set back makes all of it void. */
  asOf: IsoInstant
  codeDigest: string
  siteDigest: string
  pages: ReadonlyMap<string, PlannedPage>
}

/** A plan: every page of the portal, and a way to the view of any of them. */
export interface PagePlan { pages: PlannedPage[]; viewOf: (page: PlannedPage) => PageView; memory: PlanMemory }

export interface PlanInput {
  snapshot: Snapshot
  kommune: string
  asOf: IsoInstant
  /** Digest of everything that is code: the bundle. */
  codeDigest: string
  themeHref: string
  portalUrl: string
}

/**
 * All pages of a portal with the digest of what they show. With memory of the last plan, only pages that read a topic
 * that changed, or whose time has come, are thought through again; the result is the same as without.
 */
export function planPages(input: PlanInput, memory?: PlanMemory): PagePlan | null {
  const { snapshot, kommune, asOf, codeDigest, themeHref, portalUrl } = input
  const reader = readerFor(snapshot, kommune)
  if (!reader) return null
  const siteDigest = digestOfValue({ themeHref, portalUrl })
  const isWarm = memory !== undefined && memory.codeDigest === codeDigest && memory.siteDigest === siteDigest && memory.asOf <= asOf
  const changed = isWarm ? changedTopics(memory.snapshot, snapshot, kommune) : null

  const views = new Map<string, PageView>()
  const pages = new Map<string, PlannedPage>()
  for (const ref of listPages(reader)) {
    const known = changed && memory?.pages.get(ref.path)
    const isFresh = known && isSameRef(known.ref, ref) && !(known.changesAt && known.changesAt <= asOf) && !touches(known.topics, changed)
    pages.set(ref.path, isFresh ? known : plan(ref))
  }
  return {
    pages: [...pages.values()],
    viewOf: (page) => views.get(page.ref.path) ?? build(page.ref, reader),
    memory: { snapshot, asOf, codeDigest, siteDigest, pages },
  }

  function build(ref: PageRef, on: ContentReader): PageView {
    return buildPageView(ref, on, asOf, { themeHref, portalUrl })
  }

  function plan(ref: PageRef): PlannedPage {
    const topics = new Set<string>()
    const view = build(ref, readerFor(snapshot, kommune, (topic) => topics.add(topic)) ?? reader!)
    views.set(ref.path, view)
    const { findings, changesAt, ...shown } = view
    return { ref, digest: digestOfValue([shown, codeDigest]), findings, topics, ...(changesAt && { changesAt }) }
  }
}

function isSameRef(a: PageRef, b: PageRef): boolean {
  return a.kind === b.kind && a.lang === b.lang && a.key === b.key
}

function touches(read: ReadonlySet<string>, changed: ReadonlySet<string>): boolean {
  for (const topic of changed) if (read.has(topic)) return true
  return false
}
