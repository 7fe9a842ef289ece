import { join } from 'node:path'
import { Trouble } from '../../command/trouble.ts'
import { timed, type Bench, type BenchContext } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { openRegionPublisher, sumPages } from '../publishing/publish-region.ts'
import { changedOverride, withRecords } from '../region/change-region.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { serviceKeyOf, topicOf } from '../region/topic.ts'
import { figureOf } from '../report/figure.ts'

const FEW = 5
const MANY = 50
const CHANGED_SERVICES = 5
const PAGES = CHANGED_SERVICES * 2

/** Whether what a change costs follows the change, and not the region. */
export const tenOfMany: Bench = {
  name: 'ten-of-many', says: '10 changed pages out of 6,000 and out of 60,000', minutes: 4,
  async run(context) {
    const many = context.size.kommuner ?? MANY
    const small = await msOfTenPages(context, FEW)
    const large = await msOfTenPages(context, many)
    return [figureOf({
      name: `10 changed pages of ${large.pages}`, value: large.ms, unit: 'ms', peer: { name: `of ${small.pages}`, value: small.ms }, target: { of: 'ratio', atMost: 1.5 },
      note: `medians of ${small.runs} publishes to all portals, each with new overrides of ${CHANGED_SERVICES} services in one kommune; no gate`,
    })]
  },
}

async function msOfTenPages({ folder, size, say }: BenchContext, kommuner: number) {
  const region = makeRegion({ kommuner, services: size.services ?? 600 })
  const runs = size.count ?? 11
  say(`ten-of-many: publishing ${kommuner} portals from nothing`)
  let snapshot = snapshotOfRegion(region)
  const publisher = openRegionPublisher(join(folder, `of-${kommuner}`), { isJudged: false })
  try {
    const pages = sumPages(await publisher.publish(snapshot, region.kommuneKeys), 'total')
    const times: number[] = []
    for (let run = 0; run <= runs; run++) {
      const kommune = region.kommuneKeys[0]!
      const services = Array.from({ length: CHANGED_SERVICES }, (_, i) => serviceKeyOf(topicOf((run * CHANGED_SERVICES + i) % region.services)))
      const next = withRecords(snapshot, services.map((s) => changedOverride(snapshot, kommune, s, `Endring nummer ${run}.`)))
      const { ms, value } = await timed(() => publisher.publish(next, region.kommuneKeys, snapshot))
      if (sumPages(value, 'rendered') !== PAGES) throw new Trouble(`The change should touch ${PAGES} pages and touched ${sumPages(value, 'rendered')}.`)
      // The first finds everything cold.
      if (run > 0) times.push(ms)
      snapshot = next
    }
    return { pages, runs, ms: percentile(times, 0.5) }
  } finally {
    await publisher.close()
  }
}
