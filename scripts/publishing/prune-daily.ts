import { pruneReleases, type ReleaseStore } from '@innbyggarportal/sites/publisher'

/** The first time a while after the start, when there is least to wait for (ms). */
const FIRST_MS = 10 * 60_000
const DAY_MS = 24 * 3_600_000

/** Removes once a day what no kept release needs. Returns what stops it. Trouble is said, and tomorrow is another day. */
export function pruneDaily(store: ReleaseStore, say: (line: string) => void): () => void {
  let timer = setTimeout(prune, FIRST_MS).unref()

  function prune(): void {
    timer = setTimeout(prune, DAY_MS).unref()
    pruneReleases(store, { now: Date.now }).then(
      ({ releases, objects, bytes, broken }) => {
        if (objects + releases > 0) say(`pruned ${releases} releases and ${objects} files, ${(bytes / 1e6).toFixed(1)} MB`)
        for (const release of broken) say(`${release} is not whole on disk, and is not served`)
      },
      (error: unknown) => say(`pruning stopped: ${error instanceof Error ? error.message : String(error)}`),
    )
  }
  return () => clearTimeout(timer)
}
