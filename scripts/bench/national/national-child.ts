import { join } from 'node:path'
import { openContentShelf } from '@innbyggarportal/sites/publisher'
import { timed } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { openRegionPublisher, sumPages } from '../publishing/publish-region.ts'
import { changedService, withRecords } from '../region/change-region.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { serviceKeyOf, topicOf } from '../region/topic.ts'
import { nationalJob, type NationalJob, type NationalOutcome } from './national-job.ts'

/** A process of its own, so that its memory is its own: told what to publish, it tells what came of it. */
process.once('message', (message) => { void publishCountry(nationalJob.parse(message)).then((outcome) => process.send?.(outcome)) })

async function publishCountry({ folder, kommuner, services, edits }: NationalJob): Promise<NationalOutcome> {
  const region = makeRegion({ kommuner, services })
  const shelf = openContentShelf(join(folder, 'content'))
  const open = openRegionPublisher(folder, { isJudged: false, shelf })
  const { ms: readMs, value: snapshot } = await timed(() => snapshotOfRegion(region, shelf.hold))
  const { ms, value } = await timed(() => open.publish(snapshot, region.kommuneKeys))
  const common = { readSeconds: readMs / 1000, seconds: ms / 1000, pages: sumPages(value, 'total') }
  const ungated = await editEverywhere(open, 'utan')
  await open.close()
  const judged = openRegionPublisher(folder, { isJudged: true, shelf })
  const gated = await editEverywhere(judged, 'med')
  const peakBytes = process.resourceUsage().maxRSS * 1024
  await judged.close()
  shelf.close()
  return { ...common, ungated, gated, peakBytes }

  /** One edit of the body of one shared service, to the last portal; the first finds threads cold and is not counted. */
  async function editEverywhere(publisher: typeof open, how: string): Promise<NationalOutcome['gated']> {
    let before = snapshot
    const times: number[] = []
    for (let i = 0; ; i++) {
      const service = serviceKeyOf(topicOf(i))
      const next = withRecords(before, [changedService(snapshot, service, 'whatYouGet', `Endra ${how} kontroll.`)])
      const { ms: editMs, value: results } = await timed(() => publisher.publish(next, region.kommuneKeys, before))
      before = next
      if (i > 0) times.push(editMs / 1000)
      if (i < edits) continue
      return { seconds: percentile(times, 0.5), pages: sumPages(results, 'rendered'), portals: results.filter((r) => r.state === 'published').length }
    }
  }
}
