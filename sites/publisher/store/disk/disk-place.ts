import { statSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { readIfThere } from '../../files/read-if-there.ts'
import { removeWhole, syncFolder, writeWhole } from '../../files/write-whole.ts'
import type { ReleasePlace } from '../release-place.ts'
import { objectName, portalName } from '../store-names.ts'
import { openDiskObjects } from './disk-objects.ts'
import { listFolder } from './list-folder.ts'
import { withPortalLock } from './portal-lock.ts'

/**
 * A directory to keep releases in, made when it is missing: every name is a path below it. What is written is complete
 * before its name exists (write, fsync, rename, fsync of the folder).
 */
export function openDiskPlace(directory: string): ReleasePlace {
  const fileOf = (name: string) => join(directory, name)
  return {
    ...openDiskObjects((digest) => fileOf(objectName(digest))),
    readNote: (name) => readIfThere(fileOf(name)),
    writeNote: (name, text) => writeWhole(fileOf(name), text),
    removeNote: (name) => removeWhole(fileOf(name)),
    writtenAt: async (name) => fromMillis((await stat(fileOf(name))).mtimeMs),
    stampOf(name) {
      const s = statSync(fileOf(name), { bigint: true, throwIfNoEntry: false })
      return s ? `${s.mtimeNs}-${s.ino}` : ''
    },
    async kommuner() {
      const entries = await listFolder(fileOf(portalName('')))
      return entries
        .filter((e) => e.isDirectory())
        .map((e) => e.name)
        .sort()
    },
    async releasesOf(kommune) {
      const entries = await listFolder(fileOf(`${portalName(kommune)}/releases`))
      return entries.flatMap(({ name }) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
    },
    lock: (kommune, task, waitMs) => withPortalLock(directory, kommune, task, waitMs),
    async remove(kommune) {
      const [portal, gone] = [fileOf(portalName(kommune)), fileOf(`removed-${kommune}`)]
      await rm(gone, { recursive: true, force: true })
      await rename(portal, gone)
      await syncFolder(dirname(portal))
      await rm(gone, { recursive: true, force: true })
    },
  }
}
