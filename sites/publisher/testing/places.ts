import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDiskStore } from '../store/disk/disk-store.ts'
import { releaseStoreIn, type ReleaseStore } from '../store/release-store.ts'
import { openMemoryPlace } from './memory-store.ts'

/** An empty place to keep releases in. */
export interface EmptyPlace {
  /** Opens it, each time as another process would. */
  open(): ReleaseStore
  /** Takes it away. */
  close(): Promise<void>
}

/** Every kind of place there is, by name. Add yours, and see what `release-place.test.ts` says of it. */
export const PLACES: readonly [name: string, make: () => Promise<EmptyPlace>][] = [
  [
    'a disk',
    async () => {
      const directory = await mkdtemp(join(tmpdir(), 'place-'))
      return { open: () => openDiskStore(directory), close: () => rm(directory, { recursive: true, force: true }) }
    },
  ],
  [
    'memory',
    async () => {
      const place = openMemoryPlace()
      return { open: () => releaseStoreIn(place), close: async () => undefined }
    },
  ],
]
