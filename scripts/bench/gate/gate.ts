import { readerFor } from '@innbyggarportal/shared-content/affected'
import { toSnapshot, toSnapshotRecord, type Finding, type Snapshot } from '@innbyggarportal/shared-content/contract'
import { openGate, type Gate } from '@innbyggarportal/sites/gate'
import { digestOfValue, loadBundle, type Bundle } from '@innbyggarportal/sites/publisher'
import { buildPageView, listPages } from '@innbyggarportal/sites/view'
import type { Bench } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { AS_OF } from '../publishing/as-of.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { figureOf } from '../report/figure.ts'
import { actFigures } from './act/act-figures.ts'

/** Every so many pages are judged by a gate that has seen nothing. */
const COLD_EVERY = 40

/** What the cheap set of the gate costs a page, and how much of it is judged already; and that nothing of ours is stopped. */
export const gate: Bench = {
  name: 'gate',
  says: 'the cheap set of the gate, page by page, and how true all of it is beside axe-core and HTML_CodeSniffer',
  minutes: 8,
  async run({ size, say }) {
    const { seedRecords } = await import('@innbyggarportal/shared-content/seed')
    const bundle = await loadBundle()
    const region = makeRegion({ kommuner: size.kommuner ?? 10, services: size.services ?? 600 })
    const snapshot = snapshotOfRegion(region)
    const counting = openGate()
    const times: Judged = { ms: [], blocks: [] }
    const cold: Judged = { ms: [], blocks: [] }
    for (const kommune of region.kommuneKeys) {
      say(`gate: ${kommune}`)
      let at = 0
      for await (const html of pagesOf(bundle, snapshot, kommune)) {
        if (at++ % COLD_EVERY === 0) await judge(await warmedEngine(), html, cold)
        await judge(counting, html, times)
      }
    }
    say('gate: the demo region')
    const seed = toSnapshot(seedRecords.map((r) => toSnapshotRecord(r, digestOfValue)))
    const demo: Judged = { ms: [], blocks: [] }
    for (const kommune of seed.kommuner.keys())
      for await (const html of pagesOf(bundle, seed, kommune)) await judge(counting, html, demo)

    const { parts, reused } = counting.stats
    const note = `${times.ms.length} pages of ${region.kommuner} portals; p95 ${percentile(times.ms, 0.95).toFixed(1)} ms; ${((100 * reused) / parts).toFixed(0)} % of ${parts} parts judged before`
    return [
      figureOf({
        name: 'gate, cheap set, a page (median)',
        value: percentile(times.ms, 0.5),
        unit: 'ms',
        target: { of: 'value', atMost: 80 },
        note,
      }),
      figureOf({
        name: 'gate, a page when nothing is remembered (median)',
        value: percentile(cold.ms, 0.5),
        unit: 'ms',
        target: { of: 'value', atMost: 80 },
        note: `${cold.ms.length} pages`,
      }),
      figureOf({
        name: 'pages of the demo region with a blocking finding',
        value: demo.blocks.length,
        unit: 'pages',
        target: { of: 'value', atMost: 0 },
        note: `of ${demo.ms.length}${firstOf(demo)}`,
      }),
      figureOf({
        name: 'made-up pages with a blocking finding',
        value: times.blocks.length,
        unit: 'pages',
        target: { of: 'value', atMost: 0 },
        ...(times.blocks.length > 0 && { note: `for example${firstOf(times)}` }),
      }),
      ...(await actFigures(say)),
    ]
  },
}

interface Judged {
  ms: number[]
  blocks: Finding[]
}

async function judge(by: Pick<Gate, 'judge'>, html: string, into: Judged): Promise<void> {
  const from = performance.now()
  const findings = await by.judge(html)
  into.ms.push(performance.now() - from)
  const block = findings.find((f) => f.severity === 'block')
  if (block) into.blocks.push(block)
}

/** A gate whose code has run, and that remembers no page of ours. */
async function warmedEngine(): Promise<Gate> {
  const fresh = openGate()
  await fresh.judge(
    '<!doctype html><html lang="nn"><head><title>Varm</title></head><body><main><h1>Varm</h1></main></body></html>',
  )
  return fresh
}

const firstOf = ({ blocks: [first] }: Judged) => (first ? `: ${JSON.stringify(first)}` : '')

async function* pagesOf(bundle: Bundle, snapshot: Snapshot, kommune: string): AsyncGenerator<string> {
  const reader = readerFor(snapshot, kommune)!
  for (const ref of listPages(reader))
    yield (
      await bundle.render(
        buildPageView(ref, reader, AS_OF, { themeHref: '/theme.css', portalUrl: `http://${kommune}.localhost` }),
      )
    ).toString()
}
