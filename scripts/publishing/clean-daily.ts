import { pruneReleases, PublishingGoesOnError, scrubObjects, type ReleaseStore } from '@innbyggarportal/sites/publisher'

/** The first time a while after the start, when there is least to wait for (ms). */
const FIRST_MS = 10 * 60_000
const DAY_MS = 24 * 3_600_000
/** There was no quiet moment: look for one within the hour (ms). */
const SOON_MS = 30 * 60_000

/**
 * Once a day: removes files the disk has spoilt, and what no kept release needs. `onSpoilt` hears when files were spoilt,
 * for they must be made again. Returns what stops it. Trouble is said, and tomorrow is another day.
 */
export function cleanDaily(store: ReleaseStore, say: (line: string) => void, onSpoilt: () => void): () => void {
  let isStopped = false
  let timer = setTimeout(clean, FIRST_MS).unref()

  function clean(): void {
    scrubAndPrune().then(() => DAY_MS, (error: unknown) => {
      if (error instanceof PublishingGoesOnError) return SOON_MS
      say(`cleaning stopped: ${error instanceof Error ? error.message : String(error)}`)
      return DAY_MS
    }).then((waitMs) => { if (!isStopped) timer = setTimeout(clean, waitMs).unref() })
  }

  async function scrubAndPrune(): Promise<void> {
    const spoilt = await scrubObjects(store)
    if (spoilt.length > 0) {
      say(`${spoilt.length} files were spoilt on disk and are made again`)
      onSpoilt()
    }
    const { releases, objects, bytes, broken } = await pruneReleases(store, { now: Date.now })
    if (objects + releases > 0) say(`removed ${releases} old releases and ${objects} files, ${(bytes / 1e6).toFixed(1)} MB`)
    for (const release of broken) say(`${release} is not whole on disk, and is not served`)
  }

  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
