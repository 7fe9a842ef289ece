import { statSync } from 'node:fs'
import { readFile, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOfBytes } from '../digest.ts'
import { syncFolder, writeSynced } from '../files/write-whole.ts'

/** How many objects are being written at once. */
const AT_ONCE = 32
/** Nobody may write in an object: plain directories share its bytes (hard links), so an edit there would be an edit here. */
const READ_ONLY = 0o444

/** Objects by digest: `objects/ab/<digest>`. An object never changes, and under its name it is whole. */
export interface ObjectStore {
  pathOf(digest: string): string
  readObject(digest: string): Promise<Buffer>
  openBatch(): ObjectBatch
  /** Which of some objects are missing or cut short. */
  missing(objects: Iterable<readonly [digest: string, bytes: number | undefined]>): Promise<Set<string>>
}

/** Objects written together. They last from the moment `settle` has resolved, and not before. */
export interface ObjectBatch {
  /** Begins to write an object and tells its digest. Waits only when many are on their way. Trouble comes from `settle`. */
  add(bytes: string | Uint8Array): Promise<string>
  /** Resolves when all that was added lasts; rejects with the first trouble. */
  settle(): Promise<void>
}

/** Opens the objects below a directory. */
export function openObjectStore(directory: string): ObjectStore {
  const pathOf = (digest: string) => join(directory, 'objects', digest.slice(0, 2), digest)
  return {
    pathOf,
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
