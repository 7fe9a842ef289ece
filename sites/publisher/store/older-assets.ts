import type { Manifest } from './manifest.ts'
import type { ReleaseStore } from './release-store.ts'

/** How many earlier releases' assets stay reachable for pages that are still open. */
const ASSET_RELEASES = 5

/** The assets of the releases before the current one, by path; where two have the same path, the newest. `previous`: newest first. */
export async function readOlderAssets(
  store: Pick<ReleaseStore, 'readHead'>,
  kommune: string,
  previous: readonly string[],
): Promise<Map<string, Manifest['assets'][string]>> {
  const heads = await Promise.all(previous.slice(0, ASSET_RELEASES).map((release) => store.readHead(kommune, release)))
  return new Map(heads.toReversed().flatMap((head) => Object.entries(head?.assets ?? {})))
}
