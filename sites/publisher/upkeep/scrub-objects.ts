import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOfBytes } from '../digest.ts'
import { readIfThere } from '../files/read-if-there.ts'
import type { DiskStore } from '../store/disk/disk-store.ts'
import { OBJECTS } from '../store/store-names.ts'

/**
 * Reads every object and removes those whose bytes are not what they are named by: a disk that forgets, or somebody who
 * edited a file. A portal that needs one is served from an earlier release meanwhile, and the next publish that checks
 * what is there makes it anew. Returns what was removed. Reads all there is: for a quiet hour.
 */
export async function scrubObjects(store: DiskStore): Promise<string[]> {
  const removed: string[] = []
  const folder = store.fileOf(OBJECTS)
  for (const part of (await readdir(folder).catch(() => [])).sort()) {
    for (const name of await readdir(join(folder, part))) {
      if (name.endsWith('.tmp')) continue
      const path = join(folder, part, name)
      const bytes = await readIfThere(path)
      if (bytes === null || digestOfBytes(bytes) === name) continue
      await rm(path, { force: true })
      removed.push(name)
    }
  }
  return removed
}
