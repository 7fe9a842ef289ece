import { join } from 'node:path'
import type { Snapshot } from '@innbyggarportal/shared-content/contract'
import type { ReleaseStore } from '@innbyggarportal/sites/publisher'
import { timed, type Bench, type BenchContext } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { openRegionPublisher, sumPages } from '../publishing/publish-region.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { figureOf, type Figure } from '../report/figure.ts'
import { runAstro } from './astro-peer.ts'
import { writeSameBytes } from './floor.ts'
import { gatedFigures } from './gated.ts'
import { runHugo } from './hugo-peer.ts'
import { peerPortal } from './peer-portal.ts'

const NAME = 'full publish, no gate'

/** The whole of ten portals from nothing, beside Hugo, plain Astro, and writing the bytes. */
export const full: Bench = {
  name: 'full',
  says: 'a full publish of 10 portals × 600 services × 2 languages, beside Hugo and astro build',
  minutes: 15,
  async run(context) {
    const { folder, size, say } = context
    const region = makeRegion({ kommuner: size.kommuner ?? 10, services: size.services ?? 600 })
    const snapshot = snapshotOfRegion(region)
    const runs = size.count ?? 3
    say(`full: publishing ${region.kommuner} portals from nothing, ${runs} times`)
    const ours = await publishFromNothing(context, snapshot, region.kommuneKeys, runs)
    say('full: writing the same bytes')
    const floor = await writeSameBytes(ours.store.fileOf('objects'), join(folder, 'floor'))
    const portals = region.kommuneKeys.map((kommune) => peerPortal(snapshot, kommune, ours.store))
    say(`full: Hugo, ${runs} times`)
    const hugo = await runHugo(join(folder, 'hugo'), portals, runs)
    say('full: astro build, portal by portal')
    const astro = await runAstro(join(folder, 'astro'), portals, (kommune, s) =>
      say(`full:   ${kommune} ${s.toFixed(1)} s`),
    )
    const seconds = (value: number | null, reason?: string) => ({ value, ...(reason !== undefined && { reason }) })
    return [
      figureOf({
        name: `${NAME}, beside Hugo`,
        value: ours.seconds,
        unit: 's',
        peer: { name: 'Hugo', ...seconds(hugo.seconds, hugo.reason) },
        target: { of: 'ratio', atMost: 1.5, goal: 1 },
        note: `${ours.pages} pages, median html ${(ours.medianBytes / 1000).toFixed(1)} kB; the words of ${hugo.compared} pages equal Hugo's; medians of ${runs} runs; Hugo is given resolved content and makes no search index`,
      }),
      figureOf({
        name: `${NAME}, beside astro build`,
        value: ours.seconds,
        unit: 's',
        peer: { name: `${portals.length} × astro build`, ...seconds(astro.seconds, astro.reason) },
        target: { of: 'ratio', atMost: 0.3 },
        note: `Astro is given resolved content and makes no search index; resolving took ${astro.resolveSeconds.toFixed(1)} s before that`,
      }),
      figureOf({
        name: `${NAME}, beside the floor`,
        value: ours.seconds,
        unit: 's',
        peer: { name: 'writing the same bytes', value: floor.seconds },
        note: `${floor.files} files, ${floor.mebibytes.toFixed(0)} MiB, not forced to disk; ours are`,
      }),
      ...(await gatedFigures(context, snapshot, region.kommuneKeys)),
    ] satisfies Figure[]
  },
}

async function publishFromNothing(
  { folder, say }: BenchContext,
  snapshot: Snapshot,
  kommuner: readonly string[],
  runs: number,
) {
  const times: number[] = []
  for (let run = 1; ; run++) {
    const publisher = openRegionPublisher(join(folder, `store-${run}`), { isJudged: false })
    const { ms, value } = await timed(() => publisher.publish(snapshot, kommuner))
    await publisher.close()
    times.push(ms / 1000)
    say(`full:   ${(ms / 1000).toFixed(1)} s`)
    if (run < runs) continue
    const bytes = await sizesOf(publisher.store, kommuner)
    return {
      store: publisher.store,
      seconds: percentile(times, 0.5),
      pages: sumPages(value, 'total'),
      medianBytes: percentile(bytes, 0.5),
    }
  }
}

async function sizesOf(store: ReleaseStore, kommuner: readonly string[]): Promise<number[]> {
  const manifests = await Promise.all(kommuner.map((k) => store.readCurrent(k)))
  return manifests.flatMap((m) => Object.values(m?.manifest.pages ?? {}).map((p) => p.bytes))
}
