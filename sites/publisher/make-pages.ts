import type { Finding } from '@innbyggarportal/shared-content/contract'
import type { Gate } from '../gate/index.ts'
import type { Bundle } from './load-bundle.ts'
import type { Manifest, ManifestPage } from './manifest.ts'
import type { PagePlan, PlannedPage } from './plan-pages.ts'
import type { ReleaseStore } from './release-store.ts'

interface PageInput { bundle: Bundle; gate: Gate; store: ReleaseStore }

/** The pages of one go: those that can be served, and those that are stopped and have no good version. */
export interface Round {
  pages: Map<string, ManifestPage>
  rendered: number
  keptBack: number
  unpublishable: { page: PlannedPage; findings: Finding[] }[]
}

/** What the gate said of pages already rendered in this publish, by view digest: an entry of the manifest, or what stops it. */
export type Judged = Map<string, ManifestPage | Finding[]>

/**
 * Brings every page of a plan to an entry of the manifest: unchanged pages keep theirs, the others are rendered and
 * judged, and a stopped page keeps its last good version.
 */
export async function makePages(input: PageInput, plan: PagePlan, before: Manifest | null, judged: Judged): Promise<Round> {
  const round: Round = { pages: new Map(), rendered: 0, keptBack: 0, unpublishable: [] }
  for (const page of plan.pages) {
    const last = before?.pages[page.ref.path]
    if (last && last.view === page.digest && !last.isKept) {
      round.pages.set(page.ref.path, withFindings(last, page))
      continue
    }
    const known = judged.get(page.digest)
    const made = known ?? (await renderAndJudge(input, plan, page))
    if (known === undefined) judged.set(page.digest, made)
    if (!Array.isArray(made)) {
      round.pages.set(page.ref.path, made)
      round.rendered++
    } else if (last) {
      round.pages.set(page.ref.path, { ...withFindings(last, page), isKept: true, findings: [...page.findings, ...made] })
      round.keptBack++
    } else round.unpublishable.push({ page, findings: made })
  }
  return round
}

/** The page as an entry of the manifest, or the findings that stop it. */
async function renderAndJudge(input: PageInput, plan: PagePlan, page: PlannedPage): Promise<ManifestPage | Finding[]> {
  const html = await input.bundle.render(plan.viewOf(page))
  const findings = await input.gate.judge(html)
  if (findings.some((f) => f.severity === 'block')) return findings
  const bytes = Buffer.from(html)
  const { kind, lang, key } = page.ref
  const entry = { object: await input.store.writeObject(bytes), bytes: bytes.byteLength, view: page.digest, kind, lang, ...(key && { key }) }
  return { ...entry, findings: [...page.findings, ...findings], ...(page.changesAt && { changesAt: page.changesAt }) }
}

/** A page that is not rendered anew keeps its object and what the gate said; what resolve says and when time changes it are fresh. */
function withFindings(last: ManifestPage, page: PlannedPage): ManifestPage {
  const { changesAt: _old, ...rest } = last
  const ofGate = last.findings.filter((f) => f.rule.startsWith('html/'))
  return { ...rest, findings: [...page.findings, ...ofGate], ...(page.changesAt && { changesAt: page.changesAt }) }
}
