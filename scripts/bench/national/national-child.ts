import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openContentShelf } from '@innbyggarportal/sites/publisher'
import { z } from 'zod'
import { timed } from '../bench.ts'
import { percentile } from '../percentile.ts'
import { openRegionPublisher, sumPages } from '../publishing/publish-region.ts'
import { changedService, withRecords } from '../region/change-region.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { serviceKeyOf, topicOf } from '../region/topic.ts'

/** What the process that publishes the country is told. */
export const nationalJob = z.object({ folder: z.string(), kommuner: z.number().int(), services: z.number().int(), edits: z.number().int() })
export type NationalJob = z.infer<typeof nationalJob>

const edit = z.object({ seconds: z.number(), pages: z.number().int(), portals: z.number().int() })
/** What it tells when it is done. Seconds are of publishing alone; the content is read before. `peakBytes` is of the whole process so far, reading included. */
export const nationalOutcome = z.object({ readSeconds: z.number(), seconds: z.number(), pages: z.number().int(), peakBytes: z.number(), ungated: edit, gated: edit })
export type NationalOutcome = z.infer<typeof nationalOutcome>

/** The module a process is started with. */
export const NATIONAL_CHILD = fileURLToPath(import.meta.url)

if (process.send) process.once('message', (message) => { void publishCountry(nationalJob.parse(message)).then((outcome) => { process.send!(outcome) }) })

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
