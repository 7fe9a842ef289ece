import { join } from 'node:path'
import { releaseStoreIn, type ReleaseStore } from '../release-store.ts'
import { objectName } from '../store-names.ts'
import { openDiskPlace } from './disk-place.ts'
import { whileNobodyPublishes, whileNothingIsRemoved } from './portal-lock.ts'

/** Releases on a disk, and what only a disk has: files that links can lead to, and that can be looked through and removed. */
export interface DiskStore extends ReleaseStore {
  /** The file, or the folder, of what goes by a name of `store-names.ts`. */
  fileOf(name: string): string
  /** The file of an object. Nobody may write in it: plain directories share its bytes. */
  pathOf(digest: string): string
  /** Does some work while no portal is being published, and lets none begin. Keep it short. Rejects with `PublishingGoesOnError` when the wait is too long. */
  whileNobodyPublishes<T>(task: () => Promise<T>, waitMs: number): Promise<T>
  /** Does some work while nothing is removed; portals are published meanwhile. Rejects with `PublishingGoesOnError` when the wait is too long. */
  whileNothingIsRemoved<T>(task: () => Promise<T>, waitMs: number): Promise<T>
}

/** Opens the releases in a directory, which is made when it is missing. */
export function openDiskStore(directory: string, keptReleases?: number): DiskStore {
  const fileOf = (name: string) => join(directory, name)
  return {
    ...releaseStoreIn(openDiskPlace(directory), keptReleases),
    fileOf,
    pathOf: (digest) => fileOf(objectName(digest)),
    whileNobodyPublishes: (task, waitMs) => whileNobodyPublishes(directory, task, waitMs),
    whileNothingIsRemoved: (task, waitMs) => whileNothingIsRemoved(directory, task, waitMs),
  }
}
