import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openMarks, type Marks } from './mark-objects.ts'
import type { DiskStore } from '../store/disk/disk-store.ts'
import { headName, OBJECTS, portalName } from '../store/store-names.ts'

/** What has no owner stays this long: a day to find out that something was removed from a portal by mistake (ms). */
const GRACE_MS = 24 * 3_600_000
/** How long to wait for a moment without a publish (ms). */
const WAIT_MS = 60_000
/** How long publishes are kept waiting at a time (ms). */
const TURN_MS = 40
/** Pause in between, for those who wait: longer than they sleep before they try the lock again (ms). */
const PAUSE_MS = 50

export interface PruneOptions {
  now: () => number
  graceMs?: number
  waitMs?: number
}
/** What was removed. `broken` names releases of which something is missing, as kommune/release. */
export interface PruneResult {
  releases: number
  objects: number
  bytes: number
  unfinished: number
  broken: string[]
}

/**
 * Removes what nothing needs: releases that are neither current, listed as previous, nor pinned; objects in no release
 * that is left; and files somebody died while writing; all when they are older than the grace time. Nothing is removed
 * while a portal is being published, and before anything is, releases that have come are taken into account; so whatever
 * the clock says, a release that is listed stays whole. Portals of kommuner that are gone from the content are left
 * alone: an operator removes them ({@link removePortal} in `remove-portal.ts`). Throws when something cannot be read.
 */
export async function pruneReleases(
  store: DiskStore,
  { now, graceMs = GRACE_MS, waitMs = WAIT_MS }: PruneOptions,
): Promise<PruneResult> {
  const result: PruneResult = { releases: 0, objects: 0, bytes: 0, unfinished: 0, broken: [] }
  const isOld = (at: { mtimeMs: number }) => at.mtimeMs < now() - graceMs
  const inTurns = async (items: readonly string[], work: (item: string) => Promise<void>, first = async () => {}) => {
    for (let at = 0; at < items.length;) {
      if (at > 0) await sleep(PAUSE_MS)
      await store.whileNobodyPublishes(async () => {
        await first()
        const until = performance.now() + TURN_MS
        do await work(items[at++]!)
        while (at < items.length && performance.now() < until)
      }, waitMs)
    }
  }
  await inTurns(await store.kommuner(), (kommune) => prunePortal(store, kommune, isOld, result))
  const marks = openMarks(store)
  await marks.update()
  const folders = (await readdir(store.fileOf(OBJECTS)).catch(() => [])).sort()
  await inTurns(folders, (folder) => sweep(store.fileOf(`${OBJECTS}/${folder}`), marks, isOld, result), marks.update)
  return { ...result, broken: [...marks.broken].sort() }
}

/** A portal whose pointer does not read keeps all it has: one of its releases is what it serves. */
async function prunePortal(
  store: DiskStore,
  kommune: string,
  isOld: (at: { mtimeMs: number }) => boolean,
  result: PruneResult,
): Promise<void> {
  const folder = store.fileOf(portalName(kommune))
  for (const path of [...(await unfinishedIn(folder)), ...(await unfinishedIn(join(folder, 'releases')))])
    result.unfinished += await removeOld(path, isOld)
  const at = await store.readPointer(kommune)
  if (!at) return
  const pin = await store.readPin(kommune)
  const kept = new Set([at.release, ...at.previous, ...(pin ? [pin.release] : [])])
  for (const release of await store.releasesOf(kommune))
    if (!kept.has(release)) result.releases += await removeOld(store.fileOf(headName(kommune, release)), isOld)
}

async function sweep(
  folder: string,
  marks: Marks,
  isOld: (at: { mtimeMs: number }) => boolean,
  result: PruneResult,
): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (name.endsWith('.tmp')) result.unfinished += await removeOld(path, isOld)
    else if (!marks.has(name)) {
      const { size } = await stat(path)
      const removed = await removeOld(path, isOld)
      result.objects += removed
      result.bytes += removed * size
    }
  }
}

async function unfinishedIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => []))
    .filter((name) => name.endsWith('.tmp'))
    .map((name) => join(folder, name))
}

async function removeOld(path: string, isOld: (at: { mtimeMs: number }) => boolean): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (!found || !isOld(found)) return 0
  await rm(path, { force: true })
  return 1
}
