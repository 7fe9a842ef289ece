import type { Finding } from '@innbyggarportal/shared-content/contract'
import type { Gate } from '../../gate/index.ts'
import type { Bundle } from '../load-bundle.ts'
import type { Manifest, ManifestPage } from '../store/manifest.ts'
import type { ObjectBatch } from '../store/object-store.ts'
import type { PagePlan, PlannedPage } from './plan-pages.ts'
import type { TemplateVerdicts } from './template-verdicts.ts'

interface PageInput {
  bundle: Pick<Bundle, 'render'>
  gate: Pick<Gate, 'judge'>
  batch: ObjectBatch
  /** What was found on the template of every page of a kind. */
  verdicts?: TemplateVerdicts
  /** The addresses of pages that their content may stop; absent is all. What lacks only what was left out is not to be stopped too. */
  mayStop?: ReadonlySet<string>
  /** Hears how far it has come, page by page. */
  onProgress?: (done: number, of: number) => void
}

/** The pages of one go: those that can be served, and those that are stopped and have no good version. */
export interface MadePages {
  pages: Map<string, ManifestPage>
  rendered: number
  /** The addresses of pages that are stopped by what their content says. */
  stoppedByContent: Set<string>
  unpublishable: { page: PlannedPage; findings: Finding[] }[]
}

/** What became of pages already rendered in this publish, by view digest: where the html lies and what the gate said, or what stops it. */
export type Judged = Map<string, { object: string; bytes: number; gate: Finding[] } | { stops: Finding[] }>

/**
 * Brings every page of a plan to an entry of the manifest: unchanged pages keep theirs, the others are rendered and
 * judged, and a page that is stopped, by its content or by the gate, keeps its last good version.
 */
export async function makePages(
  input: PageInput,
  plan: PagePlan,
  before: Manifest | null,
  judged: Judged,
): Promise<MadePages> {
  const round: MadePages = { pages: new Map(), rendered: 0, stoppedByContent: new Set(), unpublishable: [] }
  for (const [index, ref] of plan.refs.entries()) {
    const untouched = plan.untouched(ref)
    if (untouched) round.pages.set(ref.path, untouched)
    else await makePage(input, plan.plan(ref), before?.pages[ref.path], judged, round)
    input.onProgress?.(index + 1, plan.refs.length)
  }
  return round
}

async function makePage(
  input: PageInput,
  page: PlannedPage,
  last: ManifestPage | undefined,
  judged: Judged,
  round: MadePages,
): Promise<void> {
  const { path, kind, lang, key } = page.ref
  const of = { kind, lang, ...(key && { key }) }
  const stops = input.mayStop?.has(path) === false ? [] : page.findings.filter((f) => f.severity === 'block')
  if (stops.length > 0) round.stoppedByContent.add(path)
  const fresh = { findings: page.findings, reads: page.reads, ...(page.changesAt && { changesAt: page.changesAt }) }
  if (stops.length === 0 && last && last.view === page.digest && !last.isKept) {
    round.pages.set(path, { object: last.object, bytes: last.bytes, view: last.view, ...of, gate: last.gate, ...fresh })
    return
  }
  const made = stops.length > 0 ? { stops: [] } : await judgedOnce(input, page, judged)
  if (!('stops' in made)) {
    round.pages.set(path, {
      object: made.object,
      bytes: made.bytes,
      view: page.digest,
      ...of,
      gate: made.gate,
      ...fresh,
    })
    round.rendered++
  } else if (last) {
    round.pages.set(path, {
      object: last.object,
      bytes: last.bytes,
      view: last.view,
      ...of,
      isKept: true,
      gate: made.stops,
      ...fresh,
    })
  } else round.unpublishable.push({ page, findings: [...stops, ...made.stops] })
}

async function judgedOnce(input: PageInput, page: PlannedPage, judged: Judged) {
  const made = judged.get(page.digest) ?? (await renderAndJudge(input, page))
  judged.set(page.digest, made)
  return made
}

async function renderAndJudge(
  { bundle, gate, verdicts, batch }: PageInput,
  page: PlannedPage,
): Promise<{ object: string; bytes: number; gate: Finding[] } | { stops: Finding[] }> {
  const html = await bundle.render(page.view)
  const findings = [...(verdicts?.(page.ref.kind, page.ref.lang) ?? []), ...(await gate.judge(html.toString()))]
  if (findings.some((f) => f.severity === 'block')) return { stops: findings }
  return { object: await batch.add(html), bytes: html.byteLength, gate: findings }
}
