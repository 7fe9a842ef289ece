import { pruneReleases, scrubObjects, type ReleaseStore } from '@innbyggarportal/sites/publisher'

/** The first time a while after the start, when there is least to wait for (ms). */
const FIRST_MS = 10 * 60_000
const DAY_MS = 24 * 3_600_000

/**
 * Once a day: removes what no kept release needs, and files the disk has spoilt; `onSpoilt` hears when there were any,
 * for they must be made again. Returns what stops it. Trouble is said, and tomorrow is another day.
 */
export function cleanDaily(store: ReleaseStore, say: (line: string) => void, onSpoilt: () => void): () => void {
  let timer = setTimeout(clean, FIRST_MS).unref()

  function clean(): void {
    timer = setTimeout(clean, DAY_MS).unref()
    pruneAndScrub().catch((error: unknown) => say(`cleaning stopped: ${error instanceof Error ? error.message : String(error)}`))
  }

  async function pruneAndScrub(): Promise<void> {
    const { releases, objects, bytes, broken } = await pruneReleases(store, { now: Date.now })
    if (objects + releases > 0) say(`removed ${releases} old releases and ${objects} files, ${(bytes / 1e6).toFixed(1)} MB`)
    for (const release of broken) say(`${release} is not whole on disk, and is not served`)
    const spoilt = await scrubObjects(store)
    if (spoilt.length === 0) return
    say(`${spoilt.length} files were spoilt on disk and are made again`)
    onSpoilt()
  }

  return () => clearTimeout(timer)
}
