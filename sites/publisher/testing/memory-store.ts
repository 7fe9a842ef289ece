import { setTimeout as sleep } from 'node:timers/promises'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { digestOfBytes } from '../digest.ts'
import { PortalBusyError } from '../store/portal-busy.ts'
import type { ReleasePlace } from '../store/release-place.ts'
import { releaseStoreIn, type ReleaseStore } from '../store/release-store.ts'
import { portalName } from '../store/store-names.ts'

const PATIENCE_MS = 90_000
const RETRY_MS = 5

/** Releases in the memory of one process, as fast as properties need that publish thousands of times. */
export function openMemoryStore(keptReleases?: number): ReleaseStore {
  return releaseStoreIn(openMemoryPlace(), keptReleases)
}

/** The smallest place there is. What is written lasts as long as the process. */
export function openMemoryPlace(): ReleasePlace {
  const objects = new Map<string, Buffer>()
  const notes = new Map<string, { bytes: Buffer; at: number; stamp: string }>()
  const held = new Set<string>()
  let writes = 0
  const below = (folder: string) =>
    [...notes.keys()].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length))

  return {
    async readObject(digest) {
      const bytes = objects.get(digest)
      if (!bytes) throw new Error(`There is no object ${digest}.`)
      return bytes
    },
    openBatch: () => ({
      async add(bytes) {
        const digest = digestOfBytes(bytes)
        objects.set(digest, Buffer.from(bytes))
        return digest
      },
      settle: async () => undefined,
    }),
    async missing(wanted) {
      const isThere = ([digest, bytes]: readonly [string, number | undefined]) =>
        objects.has(digest) && (bytes === undefined || objects.get(digest)!.byteLength === bytes)
      return new Set([...wanted].flatMap((object) => (isThere(object) ? [] : [object[0]])))
    },
    readNote: async (name) => notes.get(name)?.bytes ?? null,
    async writeNote(name, text) {
      notes.set(name, { bytes: Buffer.from(text), at: Date.now(), stamp: String(++writes) })
    },
    async removeNote(name) {
      notes.delete(name)
    },
    async writtenAt(name) {
      const note = notes.get(name)
      if (!note) throw new Error(`There is no note ${name}.`)
      return fromMillis(note.at)
    },
    stampOf: (name) => notes.get(name)?.stamp ?? '',
    kommuner: async () => [...new Set(below(portalName('')).map((name) => name.split('/')[0]!))].sort(),
    releasesOf: async (kommune) =>
      below(`${portalName(kommune)}/releases/`).map((name) => name.slice(0, -'.json'.length)),
    async lock(kommune, task, waitMs = PATIENCE_MS) {
      const givesUpAt = performance.now() + waitMs
      while (held.has(kommune)) {
        if (performance.now() >= givesUpAt) throw new PortalBusyError(kommune, waitMs)
        await sleep(RETRY_MS)
      }
      held.add(kommune)
      try {
        return await task()
      } finally {
        held.delete(kommune)
      }
    },
    async remove(kommune) {
      for (const name of below(`${portalName(kommune)}/`)) notes.delete(`${portalName(kommune)}/${name}`)
    },
  }
}
