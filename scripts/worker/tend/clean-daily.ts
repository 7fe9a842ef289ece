import { fromMillis, type IsoInstant } from '@innbyggarportal/shared-content/contract'
import { pruneReleases, PublishingGoesOnError, scrubObjects, type DiskStore } from '@innbyggarportal/sites/publisher'
import { messageOf } from '../../command/message-of.ts'

/** The first time a while after the start, when there is least to wait for (ms). */
const FIRST_MS = 10 * 60_000
const DAY_MS = 24 * 3_600_000
/** There was no quiet moment: look for one within the hour (ms). */
const SOON_MS = 30 * 60_000

interface Hooks {
  say: (line: string) => void
  /** Hears when files were spoilt, for they must be made again. */
  onSpoilt: () => void
  /** Forgets the requests to publish that nobody waits for any more. */
  forgetOldRequests: (at: IsoInstant) => Promise<void>
  /** Deletes for good what has been in the bin long enough; how many. */
  emptyBin: (at: IsoInstant) => Promise<number>
}

/**
 * Once a day: forgets old requests, empties the bin, removes files the disk has spoilt, and what no kept release needs. Returns what stops
 * it. Trouble is said, and tomorrow is another day.
 */
export function cleanDaily(store: DiskStore, { say, onSpoilt, forgetOldRequests, emptyBin }: Hooks): () => void {
  let isStopped = false
  let timer = setTimeout(clean, FIRST_MS).unref()

  function clean(): void {
    cleanDatabase()
      .then(scrubAndPrune)
      .then(
        () => DAY_MS,
        (error: unknown) => {
          if (error instanceof PublishingGoesOnError) return SOON_MS
          say(`cleaning stopped: ${messageOf(error)}`)
          return DAY_MS
        },
      )
      .then((waitMs) => {
        if (!isStopped) timer = setTimeout(clean, waitMs).unref()
      })
  }

  /** Its trouble is the database's, and does not keep the disk from being cleaned. */
  async function cleanDatabase(): Promise<void> {
    const at = fromMillis(Date.now())
    await forgetOldRequests(at).catch((error: unknown) => say(`old requests are not forgotten: ${messageOf(error)}`))
    const gone = await emptyBin(at).catch((error: unknown) => say(`the bin is not emptied: ${messageOf(error)}`))
    if (gone) say(`deleted ${gone} for good that had been in the bin for 30 days`)
  }

  async function scrubAndPrune(): Promise<void> {
    const spoilt = await scrubObjects(store)
    if (spoilt.length > 0) {
      say(`${spoilt.length} files were spoilt on disk and are made again`)
      onSpoilt()
    }
    const { releases, objects, bytes, broken } = await pruneReleases(store, { now: Date.now })
    if (objects + releases > 0)
      say(`removed ${releases} old releases and ${objects} files, ${(bytes / 1e6).toFixed(1)} MB`)
    for (const release of broken) say(`${release} is not whole on disk, and is not served`)
  }

  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
