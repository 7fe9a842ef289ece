import { join } from 'node:path'
import { releasesOf } from './list-manifests.ts'
import { pin, pointer, type Pointer } from './manifest.ts'
import { parseFile } from '../files/parse-file.ts'
import { parseJson } from '../parse-json.ts'
import { readIfThere } from '../files/read-if-there.ts'

/**
 * What a portal serves, and served before. A pointer that is lost or broken is thought out again from the releases on
 * disk: the one it is pinned to, with what is newer counted as rolled back, or the newest, for a manifest is written when
 * all its objects last. Null when there is no release. Throws when the disk does not give what is there.
 */
export async function readPointer(directory: string, kommune: string): Promise<Pointer | null> {
  const folder = join(directory, 'portals', kommune)
  const bytes = await readIfThere(join(folder, 'current.json'))
  const read = bytes && parseJson(bytes.toString('utf8'), pointer)
  if (read) return read
  const newestFirst = (await releasesOf(directory, kommune)).sort().reverse()
  const held = (await parseFile(join(folder, 'pin.json'), pin))?.release
  const release = held !== undefined && newestFirst.includes(held) ? held : newestFirst[0]
  if (release === undefined) return null
  return {
    release,
    previous: newestFirst.filter((r) => r !== release),
    rolledBack: newestFirst.filter((r) => r > release),
  }
}
