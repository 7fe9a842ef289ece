import type { Finding, IsoInstant, Lang, Snapshot } from '@innbyggarportal/shared-content/contract'
import { readerFor, type ContentReader } from '@innbyggarportal/shared-content/affected'
import type { Gate } from '../gate/index.ts'
import { listSearchEntries } from '../search/search-entries.ts'
import type { Bundle } from './load-bundle.ts'
import { digestOfValue } from './digest.ts'
import type { Manifest } from './manifest.ts'
import { makePages, type Judged, type Round } from './make-pages.ts'
import { planPages, type PlanMemory } from './plan-pages.ts'
import { withPortalLock } from './portal-lock.ts'
import { writeAssets } from './portal-assets.ts'
import type { ReleaseStore } from './release-store.ts'
import { withoutServices } from './without-services.ts'

export interface PublishInput {
  kommune: string
  snapshot: Snapshot
  asOf: IsoInstant
  bundle: Bundle
  gate: Gate
  store: ReleaseStore
  /** The portal's address, without a final slash. */
  portalUrl: (slug: string, domain?: string) => string
  memory?: PlanMemory
}

/** What a publish of one portal came to. Counts are pages; `ms` is wall-clock time under the lock. */
export interface PublishResult {
  kommune: string
  state: 'published' | 'unchanged' | 'pinned' | 'failed'
  release?: string
  pages: { rendered: number; unchanged: number; keptBack: number; removed: number; total: number }
  findings: PageFinding[]
  /** Why it failed, or who holds the portal back. */
  message?: string
  /** When time alone will change a page, at the earliest. */
  changesAt?: IsoInstant
  ms: number
  memory?: PlanMemory
}
export interface PageFinding extends Finding { path: string; lang: Lang }

const NONE = { rendered: 0, unchanged: 0, keptBack: 0, removed: 0, total: 0 }

/**
 * Publishes one portal: which pages does the content give, which of them differ from the release it serves, render and
 * judge those, write what is new, and make the whole current in one stroke. A page with a blocking finding keeps its
 * last good version; a service without one is left out of the portal and unlinked until it is mended.
 */
export function publishPortal(input: PublishInput): Promise<PublishResult> {
  return withPortalLock(input.store.directory, input.kommune, async () => {
    const startedAt = performance.now()
    const result = await publishUnderLock(input)
    return { ...result, ms: Math.round(performance.now() - startedAt) }
  })
}

type Outcome = Omit<PublishResult, 'ms'>

async function publishUnderLock(input: PublishInput): Promise<Outcome> {
  const { kommune, store } = input
  const pin = await store.readPin(kommune)
  if (pin) return { kommune, state: 'pinned', release: pin.release, pages: NONE, findings: [], message: `${pin.by}: ${pin.why}` }
  const current = await store.readCurrent(kommune)
  const before = current?.manifest ?? null
  const made = await makeManifest(input, before)
  if ('message' in made) return { kommune, state: 'failed', pages: NONE, ...made }
  const { next, pages, memory } = made
  const common = { kommune, pages, findings: findingsOf(next), memory, ...changesAtOf(next) }
  if (before && current && isSameContent(before, next)) return { ...common, state: 'unchanged', release: current.release }
  return { ...common, state: 'published', release: await store.makeCurrent(kommune, next) }
}

type Made = { next: Manifest; memory: PlanMemory; pages: PublishResult['pages'] } | { message: string; findings: PageFinding[] }

async function makeManifest(input: PublishInput, before: Manifest | null): Promise<Made> {
  const leftOutServices = new Set<string>()
  const leftOut = new Map<string, Finding[]>()
  const judged: Judged = new Map()
  for (;;) {
    const snapshot = withoutServices(input.snapshot, input.kommune, leftOutServices)
    const reader = readerFor(snapshot, input.kommune)
    if (!reader) return { message: `Kommunen «${input.kommune}» finst ikkje i innhaldet som er publisert. Publiser kommunen i CMS-et først.`, findings: [] }
    const { slug, domain } = reader.kommune
    const assets = await writeAssets(input.bundle, reader.kommune.theme, input.store)
    const plan = planPages(
      { snapshot, kommune: input.kommune, asOf: input.asOf, codeDigest: input.bundle.digest, themeHref: assets.themeHref, portalUrl: input.portalUrl(slug, domain) },
      leftOutServices.size === 0 ? input.memory : undefined,
    )!
    const round = await makePages(input, plan, before, judged)
    for (const { page, findings } of round.unpublishable) {
      leftOut.set(page.ref.path, findings)
      if (page.ref.kind === 'service' && page.ref.key) leftOutServices.add(page.ref.key)
    }
    if (round.unpublishable.some(({ page }) => page.ref.kind === 'service' && page.ref.key)) continue
    if (round.unpublishable.some(({ page }) => page.ref.kind === 'home')) {
      const findings = round.unpublishable.flatMap(({ page, findings: stops }) => stops.map((f) => ({ ...f, path: page.ref.path, lang: page.ref.lang })))
      return { message: 'Framsida har feil som stoppar ho, og portalen har inga tidlegare utgåve å falle tilbake på. Sjå merknadene og rett dei.', findings }
    }
    return { next: await toManifest(input, reader, round.pages, assets.assets, leftOut), memory: plan.memory, pages: countPages(before, round, leftOut.size) }
  }
}

async function toManifest(
  input: PublishInput, reader: ContentReader, pages: Round['pages'], assets: Manifest['assets'], leftOut: ReadonlyMap<string, Finding[]>,
): Promise<Manifest> {
  const { key, slug, name, domain, languages } = reader.kommune
  const search: Manifest['search'] = {}
  for (const lang of languages) search[lang] = await input.store.writeObject(Buffer.from(JSON.stringify(listSearchEntries(reader, lang, input.asOf))))
  return {
    format: 1,
    portal: { kommune: key, slug, name, ...(domain && { domain }), languages },
    asOf: input.asOf,
    bundle: input.bundle.digest,
    pages: Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1))),
    assets,
    search,
    leftOut: [...leftOut].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, findings]) => ({ path, findings })),
  }
}

function countPages(before: Manifest | null, round: Round, leftOut: number): PublishResult['pages'] {
  const total = round.pages.size
  const removed = Object.keys(before?.pages ?? {}).filter((path) => !round.pages.has(path)).length
  return { rendered: round.rendered, unchanged: total - round.rendered - round.keptBack, keptBack: round.keptBack + leftOut, removed, total }
}

/** Whether two manifests serve the same; the moment they were made is no difference. */
function isSameContent(a: Manifest, b: Manifest): boolean {
  return digestOfValue({ ...a, asOf: '' }) === digestOfValue({ ...b, asOf: '' })
}

function findingsOf(m: Manifest): PageFinding[] {
  const kept = Object.entries(m.pages).flatMap(([path, p]) => p.findings.map((f) => ({ ...f, path, lang: p.lang })))
  return [...m.leftOut.flatMap(({ path, findings }) => findings.map((f) => ({ ...f, path, lang: m.portal.languages[0] ?? 'nn' }))), ...kept]
}

function changesAtOf(m: Manifest): { changesAt?: IsoInstant } {
  const first = Object.values(m.pages).flatMap((p) => p.changesAt ?? []).sort()[0]
  return first ? { changesAt: first } : {}
}
