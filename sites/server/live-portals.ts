import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openReleaseStore, type ReleaseStore } from '../publisher/release-store.ts'
import type { Manifest } from '../publisher/manifest.ts'

/** A portal as it is served now. */
export interface LivePortal { kommune: string; release: string; previous: string[]; manifest: Manifest }

/** How often, at most, the disk is asked whether a portal has a newer release (ms). */
const LOOK_MS = 50
/** How often the list of portals is read anew (ms). */
const LIST_MS = 1000
/** How many earlier releases' assets stay reachable for pages that are still open. */
const ASSET_RELEASES = 5

/**
 * The portals on disk, each always whole: a new release is taken up when its manifest reads; until then, and when
 * anything on disk is broken, the last good one stays.
 */
export function openLivePortals(directory: string) {
  const store = openReleaseStore(directory)
  const portals = new Map<string, LivePortal & { stamp: string; lookedAt: number }>()
  let kommuner: string[] = []
  let listedAt = -Infinity

  const stampOf = (kommune: string) => {
    try {
      const s = statSync(join(directory, 'portals', kommune, 'current.json'), { bigint: true })
      return `${s.mtimeNs}-${s.ino}`
    } catch {
      return ''
    }
  }

  async function look(kommune: string): Promise<LivePortal | null> {
    const known = portals.get(kommune)
    const now = performance.now()
    if (known && now - known.lookedAt < LOOK_MS) return known
    const stamp = stampOf(kommune)
    if (known && known.stamp === stamp) {
      known.lookedAt = now
      return known
    }
    const current = await store.readCurrent(kommune)
    if (!current) return known ?? null
    const pointer = await store.readPointer(kommune)
    const fresh = { kommune, ...current, previous: pointer?.previous ?? [], stamp, lookedAt: now }
    portals.set(kommune, fresh)
    return fresh
  }

  async function all(): Promise<LivePortal[]> {
    if (performance.now() - listedAt > LIST_MS) {
      kommuner = await store.kommuner()
      listedAt = performance.now()
    }
    return (await Promise.all(kommuner.map(look))).filter((p) => p !== null)
  }

  return { store, all, olderAsset: (portal: LivePortal, path: string) => findOlderAsset(store, portal, path) }
}
export type LivePortals = ReturnType<typeof openLivePortals>

type Assets = Manifest['assets']
const olderAssets = new WeakMap<LivePortal, Promise<Map<string, Assets[string]>>>()

/** Read once for each release that is served: most addresses that lead nowhere are guesses, and must cost nothing. */
async function findOlderAsset(store: ReleaseStore, portal: LivePortal, path: string): Promise<Assets[string] | undefined> {
  const known = olderAssets.get(portal) ?? readOlderAssets(store, portal)
  olderAssets.set(portal, known)
  return (await known).get(path)
}

async function readOlderAssets(store: ReleaseStore, { kommune, previous }: LivePortal): Promise<Map<string, Assets[string]>> {
  const manifests = await Promise.all(previous.slice(0, ASSET_RELEASES).map((release) => store.readManifest(kommune, release)))
  return new Map(manifests.toReversed().flatMap((m) => Object.entries(m?.assets ?? {})))
}
