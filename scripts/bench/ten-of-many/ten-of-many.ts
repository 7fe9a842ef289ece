import { join } from 'node:path'
import { Trouble } from '../../command/trouble.ts'
import { timed, type Bench, type BenchContext } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { openRegionPublisher, sumPages } from '../publishing/publish-region.ts'
import { changedOverride, withRecords } from '../region/change-region.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { serviceKeyOf, subjectOf } from '../region/subject.ts'
import { figureOf } from '../report/figure.ts'

const FEW = 5
const MANY = 50
const CHANGED_SERVICES = 5
const PAGES = CHANGED_SERVICES * 2

/** Whether what a change costs follows the change, and not the region. */
export const tenOfMany: Bench = {
  name: 'ten-of-many',
  says: '10 changed pages out of 6,000 and out of 60,000',
  minutes: 4,
  async run(context) {
    const runs = context.size.count ?? 11
    const small = await prepare(context, FEW)
    const large = await prepare(context, context.size.kommuner ?? MANY)
    const times = { small: [] as number[], large: [] as number[] }
    // In turn, so that a machine that slows down slows both; the first finds everything cold.
    for (let run = 0; run <= runs; run++) {
      const few = await small.changeTen(run)
      const many = await large.changeTen(run)
      if (run === 0) continue
      times.small.push(few)
      times.large.push(many)
    }
    await small.close()
    await large.close()
    return [
      figureOf({
        name: `10 changed pages of ${large.pages}`,
        value: percentile(times.large, 0.5),
        unit: 'ms',
        target: { of: 'ratio', atMost: 1.5 },
        peer: { name: `of ${small.pages}`, value: percentile(times.small, 0.5) },
        note: `medians of ${runs} publishes to all portals, each with new overrides of ${CHANGED_SERVICES} services in one kommune; no gate`,
      }),
    ]
  },
}

async function prepare({ folder, size, say }: BenchContext, kommuner: number) {
  const region = makeRegion({ kommuner, services: size.services ?? 600 })
  say(`ten-of-many: publishing ${kommuner} portals from nothing`)
  let snapshot = snapshotOfRegion(region)
  const publisher = openRegionPublisher(join(folder, `of-${kommuner}`), { isJudged: false })
  const pages = sumPages(await publisher.publish(snapshot, region.kommuneKeys), 'total')
  return {
    pages,
    close: publisher.close,
    /** Milliseconds to publish new overrides of some services in the first kommune, all portals asked. */
    async changeTen(run: number): Promise<number> {
      const services = Array.from({ length: CHANGED_SERVICES }, (_, i) =>
        serviceKeyOf(subjectOf((run * CHANGED_SERVICES + i) % region.services)),
      )
      snapshot = withRecords(
        snapshot,
        services.map((s) => changedOverride(snapshot, region.kommuneKeys[0]!, s, `Endring nummer ${run}.`)),
      )
      const { ms, value } = await timed(() => publisher.publish(snapshot, region.kommuneKeys))
      if (sumPages(value, 'rendered') !== PAGES)
        throw new Trouble(`The change should touch ${PAGES} pages and touched ${sumPages(value, 'rendered')}.`)
      return ms
    },
  }
}
