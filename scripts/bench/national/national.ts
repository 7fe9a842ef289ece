import { fork } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDiskStore } from '@innbyggarportal/sites/publisher'
import { Trouble } from '../../command/trouble.ts'
import type { Bench } from '../bench.ts'
import { peerPortal } from '../full/peer-portal.ts'
import { runHugo } from '../full/hugo-peer.ts'
import { makeRegion } from '../region/make-region.ts'
import { snapshotOfRegion } from '../region/snapshot-of-region.ts'
import { figureOf } from '../report/figure.ts'
import { nationalOutcome, type NationalJob, type NationalOutcome } from './national-job.ts'

const CHILD = fileURLToPath(new URL('./national-child.ts', import.meta.url))
const KOMMUNER = 357
const SERVICES = 600
/** Hugo's time a page is taken from so many of the portals: it grows with the pages and not with the number of sites. */
const HUGO_PORTALS = 10
/** What a page takes on disk: the object, its share of sections and of the content beside the heap. */
const BYTES_PER_PAGE = 24_000
const GB = 1e9

/** The whole country: memory, time a page, and one shared edit to every portal. */
export const national: Bench = {
  name: 'national',
  says: '357 portals × 600 services × 2 languages from nothing, and one shared edit to all of them',
  minutes: 25,
  async run({ folder, size, say }) {
    const kommuner = size.kommuner ?? KOMMUNER
    const services = size.services ?? SERVICES
    const needed = kommuner * (services + 22) * 2 * BYTES_PER_PAGE
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < needed)
      throw new Trouble(
        `The disk has ${((bavail * bsize) / GB).toFixed(1)} GB free, and about ${(needed / GB).toFixed(1)} GB are needed.`,
      )
    say(
      `national: publishing ${kommuner} portals in a process of their own (about ${(needed / GB).toFixed(1)} GB on disk)`,
    )
    const published = join(folder, 'published')
    const ours = await publishInChild({ folder: published, kommuner, services, edits: size.count ?? 3 })
    say('national: Hugo')
    const few = makeRegion({ kommuner: Math.min(HUGO_PORTALS, kommuner), services })
    const snapshot = snapshotOfRegion(few)
    const store = openDiskStore(join(published, 'releases'))
    const hugo = await runHugo(
      join(folder, 'hugo'),
      few.kommuneKeys.map((k) => peerPortal(snapshot, k, store)),
      1,
      { isCompared: false },
    )
    const pages = `${ours.pages} pages of ${kommuner} portals`
    return [
      figureOf({
        name: 'national publish, peak memory',
        value: ours.peakBytes / GB,
        unit: 'GB',
        target: { of: 'value', atMost: 1.5 },
        note: `largest resident size of the publishing process with its threads, reading the content and both edits included; ${pages}`,
      }),
      figureOf({
        name: 'national publish, time a page',
        value: (ours.seconds * 1000) / ours.pages,
        unit: 'ms',
        target: { of: 'ratio', atMost: 1.5 },
        peer: {
          name: 'Hugo',
          value: hugo.seconds === null ? null : (hugo.seconds * 1000) / hugo.pages,
          ...(hugo.reason !== undefined && { reason: hugo.reason }),
        },
        note: `${ours.seconds.toFixed(0)} s for ${pages}, no gate; reading the content took ${ours.readSeconds.toFixed(0)} s before that; Hugo made the ${few.kommuner} first portals`,
      }),
      figureOf({
        name: 'one shared edit to all portals, before gating',
        value: ours.ungated.seconds,
        unit: 's',
        target: { of: 'value', atMost: 10 },
        note: `${ours.ungated.pages} pages of ${ours.ungated.portals} portals made anew`,
      }),
      figureOf({
        name: 'one shared edit to all portals, with the gate',
        value: ours.gated.seconds,
        unit: 's',
        target: { of: 'value', atMost: 30 },
        note: `${ours.gated.pages} pages of ${ours.gated.portals} portals made anew`,
      }),
    ]
  },
}

function publishInChild(job: NationalJob): Promise<NationalOutcome> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD)
    let outcome: NationalOutcome | undefined
    child.once('message', (message) => {
      outcome = nationalOutcome.parse(message)
      child.disconnect()
    })
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      outcome
        ? resolve(outcome)
        : reject(new Trouble(`The process that publishes ended (${signal ?? code}); see above.`)),
    )
    child.send(job)
  })
}
