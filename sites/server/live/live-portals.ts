import { readDomainOwners, type DomainOwners } from '../../publisher/store/domain-owners.ts'
import { servableOf, type Manifest } from '../../publisher/store/manifest.ts'
import { readOlderAssets } from '../../publisher/store/older-assets.ts'
import type { ReleaseStore } from '../../publisher/store/release-store.ts'
import { pointerName } from '../../publisher/store/store-names.ts'
import { readLivePortal, type LivePortal } from './live-portal.ts'
import type { Say } from '../say-once.ts'

/** How often, at most, the store is asked whether a portal has a newer release (ms). */
const LOOK_MS = 50
/** How often the list of portals is read anew, and a release that could not be read is tried again (ms). */
const AGAIN_MS = 1000

interface Watched {
  stamp: string
  lookedAt: number
  isBehind: boolean
  live: LivePortal | null
  looking?: Promise<LivePortal | null> | undefined
}
interface Named {
  stamp: string
  portal: Manifest['portal']
}

/**
 * The portals there are, each always whole: a new release is taken up when all of it reads; until then, and when anything
 * of it is broken, the last good one stays, and it is said once. A portal is read when somebody first asks for it.
 */
export function openLivePortals(store: ReleaseStore, say: Say) {
  const watched = new Map<string, Watched>()
  const names = new Map<string, Named>()
  let owners = ''
  let sorted: readonly Manifest['portal'][] = []
  let listedAt = -Infinity
  let listing: Promise<void> | undefined

  const stampOf = (kommune: string): string => store.stampOf(pointerName(kommune))

  /** The portal of a kommune; at once when nothing is to be read. */
  function look(kommune: string): LivePortal | null | Promise<LivePortal | null> {
    const now = performance.now()
    const known = watched.get(kommune) ?? { stamp: 'none', lookedAt: -Infinity, isBehind: false, live: null }
    watched.set(kommune, known)
    if (known.looking) return known.live ?? known.looking
    if (now - known.lookedAt < (known.isBehind ? AGAIN_MS : LOOK_MS)) return known.live
    known.lookedAt = now
    const stamp = safely(() => stampOf(kommune)) ?? known.stamp
    if (stamp === known.stamp && !known.isBehind) return known.live
    known.looking = takeUp(kommune, known, stamp)
      .catch((error: unknown) => behind(kommune, known, String(error)))
      .finally(() => {
        known.looking = undefined
      })
    return known.looking
  }

  async function takeUp(kommune: string, known: Watched, stamp: string): Promise<LivePortal | null> {
    const at = await store.readPointer(kommune)
    const releases = at ? servableOf(at) : []
    for (const [index, release] of releases.entries()) {
      const before = { fallbacks: releases.slice(index + 1), previous: at!.previous }
      const live =
        release === known.live?.release
          ? { ...known.live, ...before }
          : await readLivePortal(store, kommune, release, before, known.live ?? undefined)
      if (!live) continue
      Object.assign(known, { live, stamp, isBehind: index > 0 })
      if (index > 0)
        say.once(kommune, `${kommune}: the release ${releases[0]} cannot be read; ${release} is served until it can`)
      else say.mended(kommune, `${kommune}: ${release} is served again`)
      return live
    }
    return behind(kommune, known, noneReads(releases))
  }

  function behind(kommune: string, known: Watched, why: string): LivePortal | null {
    known.isBehind = true
    say.once(kommune, `${kommune}: ${why}${known.live ? `; ${known.live.release} is served from memory` : ''}`)
    return known.live
  }

  /** The portals there are, by what their manifests say of themselves. */
  async function list(): Promise<void> {
    if (performance.now() - listedAt <= AGAIN_MS) return
    listing ??= readNames()
      .catch(() => undefined)
      .finally(() => {
        listing = undefined
        listedAt = performance.now()
      })
    await listing
  }

  async function readNames(): Promise<void> {
    const kommuner = await store.kommuner()
    const before = [...names.values()]
    for (const gone of [...names.keys()].filter((k) => !kommuner.includes(k))) {
      names.delete(gone)
      watched.delete(gone)
    }
    await Promise.all(
      kommuner.map(async (kommune) => {
        const stamp = stampOf(kommune)
        if (names.get(kommune)?.stamp === stamp) return
        const at = await store.readPointer(kommune)
        for (const release of at ? servableOf(at) : []) {
          const head = await store.readHead(kommune, release)
          if (head) return names.set(kommune, { stamp, portal: head.portal })
        }
        if (at) say.once(kommune, `${kommune}: ${noneReads(servableOf(at))}`)
      }),
    )
    const after = [...names.values()]
    const known = await readDomainOwners(store)
    if (
      before.length === after.length &&
      after.every((n, index) => n === before[index]) &&
      owners === JSON.stringify(known)
    )
      return
    owners = JSON.stringify(known)
    sorted = withOwnDomains(
      after.map((n) => n.portal),
      known,
    )
  }

  return {
    store,
    look,
    /** The portals there are, by kommune. The same list as long as nothing has changed. */
    async all(): Promise<readonly Manifest['portal'][]> {
      await list()
      return sorted
    },
    /** As {@link all}, without waiting for the disk. */
    lately(): readonly Manifest['portal'][] {
      void list()
      return sorted
    },
    olderAsset: (portal: LivePortal, path: string) => findOlderAsset(store, portal, path),
  }
}
export type LivePortals = ReturnType<typeof openLivePortals>

const olderAssets = new WeakMap<LivePortal, ReturnType<typeof readOlderAssets>>()

/** Read once for each release that is served: most addresses that lead nowhere are guesses, and must cost nothing. */
async function findOlderAsset(
  store: ReleaseStore,
  portal: LivePortal,
  path: string,
): Promise<Manifest['assets'][string] | undefined> {
  const known = olderAssets.get(portal) ?? readOlderAssets(store, portal.kommune, portal.previous)
  olderAssets.set(portal, known)
  return (await known).get(path)
}

/** Those the content knows come first, and each has its domain only when it is the owner. Unless somebody has said who that is, all are believed. */
function withOwnDomains(portals: readonly Manifest['portal'][], known: DomainOwners | null): Manifest['portal'][] {
  const isGone = ({ kommune }: Manifest['portal']) => known !== null && !known.kommuner.includes(kommune)
  return portals
    .map(({ domain, ...portal }) => ({
      ...portal,
      ...(domain && (known === null || known.owners[domain] === portal.kommune) && { domain }),
    }))
    .sort((a, b) => Number(isGone(a)) - Number(isGone(b)) || (a.kommune < b.kommune ? -1 : 1))
}

function noneReads(releases: readonly string[]): string {
  return releases.length === 0 ? 'it has no release' : `none of its ${releases.length} releases can be read`
}

function safely<T>(task: () => T): T | undefined {
  try {
    return task()
  } catch {
    return undefined
  }
}
