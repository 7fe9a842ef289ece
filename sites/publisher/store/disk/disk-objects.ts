import { statSync } from 'node:fs'
import { readFile, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { digestOfBytes } from '../../digest.ts'
import { syncFolder, writeSynced } from '../../files/write-whole.ts'
import type { ObjectBatch, ObjectStore } from '../object-store.ts'

/** How many objects are being written at once. */
const AT_ONCE = 32
/** Nobody may write in an object: plain directories share its bytes (hard links), so an edit there would be an edit here. */
const READ_ONLY = 0o444

/** Objects as files. `pathOf`: where each lies. */
export function openDiskObjects(pathOf: (digest: string) => string): ObjectStore {
  return {
    readObject: (digest) => readFile(pathOf(digest)),
    openBatch: () => openBatch(pathOf),
    async missing(objects) {
      const missing = new Set<string>()
      for (const [digest, bytes] of objects) {
        const size = sizeOf(pathOf(digest))
        if (size === undefined || (bytes !== undefined && size !== bytes)) missing.add(digest)
      }
      return missing
    },
  }
}

function openBatch(pathOf: (digest: string) => string): ObjectBatch {
  const seen = new Set<string>()
  const folders = new Set<string>()
  const writing = new Set<Promise<void>>()
  let trouble: { error: unknown } | undefined

  async function write(digest: string, bytes: string | Uint8Array): Promise<void> {
    const path = pathOf(digest)
    if (await isThere(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes)) return
    await writeSynced(path, bytes, READ_ONLY)
    folders.add(dirname(path))
  }

  return {
    async add(bytes) {
      const digest = digestOfBytes(bytes)
      if (seen.has(digest)) return digest
      seen.add(digest)
      const task: Promise<void> = write(digest, bytes)
        .catch((error: unknown) => {
          trouble ??= { error }
        })
        .finally(() => writing.delete(task))
      writing.add(task)
      if (writing.size >= AT_ONCE) await Promise.race(writing)
      return digest
    },
    async settle() {
      await Promise.all(writing)
      if (trouble) throw trouble.error
      await Promise.all([...folders].map(syncFolder))
      folders.clear()
    },
  }
}

/** An object that is used again is as new: pruning leaves the young alone. One that was cut short, or changed by somebody, is written anew. */
async function isThere(path: string, bytes: Uint8Array): Promise<boolean> {
  if (sizeOf(path) !== bytes.byteLength || !(await readFile(path)).equals(bytes)) return false
  const now = new Date()
  await utimes(path, now, now)
  return true
}

/** Asked of every object, most of which are new: here and now, for a refusal by promise costs as much as making a page. */
function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}
