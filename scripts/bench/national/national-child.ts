import { timed } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { openRegionPublisher, sumPages } from '../publishing/publish-region.ts'
import { changedService, withRecords } from '../region/change-region.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { serviceKeyOf, subjectOf } from '../region/subject.ts'
import { nationalJob, type NationalJob, type NationalOutcome } from './national-job.ts'

/** A process of its own, so that its memory is its own: told what to publish, it tells what came of it. */
process.once('message', (message) => {
  void publishCountry(nationalJob.parse(message)).then((outcome) => process.send?.(outcome))
})

async function publishCountry({ folder, kommuner, services, edits }: NationalJob): Promise<NationalOutcome> {
  const region = makeRegion({ kommuner, services })
  const publisher = openRegionPublisher(folder, { isJudged: false })
  const { ms: readMs, value: content } = await timed(() => snapshotOfRegion(region, publisher.hold))
  const { ms, value } = await timed(() => publisher.publish(content, region.kommuneKeys))
  let snapshot = content
  let edited = 0
  const ungated = await editEverywhere()
  await publisher.restart({ isJudged: true })
  const gated = await editEverywhere()
  const peakBytes = process.resourceUsage().maxRSS * 1024
  await publisher.close()
  return { readSeconds: readMs / 1000, seconds: ms / 1000, pages: sumPages(value, 'total'), ungated, gated, peakBytes }

  /** Edits of the body of one shared service after another, each to the last portal; the first finds threads cold and is not counted. */
  async function editEverywhere(): Promise<NationalOutcome['gated']> {
    const times: number[] = []
    for (let i = 0; ; i++) {
      const service = serviceKeyOf(subjectOf(edited++))
      snapshot = withRecords(snapshot, [
        changedService(snapshot, service, 'whatYouGet', `Endra tekst nummer ${edited}.`),
      ])
      const { ms: editMs, value: results } = await timed(() => publisher.publish(snapshot, region.kommuneKeys))
      if (i > 0) times.push(editMs / 1000)
      if (i < edits) continue
      return {
        seconds: percentile(times, 0.5),
        pages: sumPages(results, 'rendered'),
        portals: results.filter((r) => r.state === 'published').length,
      }
    }
  }
}
