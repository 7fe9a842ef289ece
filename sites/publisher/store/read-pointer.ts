import { parseJson } from '../parse-json.ts'
import { pin, pointer, type Pointer } from './manifest.ts'
import { parseNote } from './parse-note.ts'
import type { ReleasePlace } from './release-place.ts'
import { pinName, pointerName } from './store-names.ts'

/**
 * What a portal serves, and served before. A pointer that is lost or broken is thought out again from the releases there
 * are: the one it is pinned to, with what is newer counted as rolled back, or the newest, for a manifest is written when
 * all its objects last. Null when there is no release. Throws when the place does not give what is there.
 */
export async function readPointer(place: ReleasePlace, kommune: string): Promise<Pointer | null> {
  const bytes = await place.readNote(pointerName(kommune))
  const read = bytes && parseJson(bytes.toString('utf8'), pointer)
  if (read) return read
  const newestFirst = (await place.releasesOf(kommune)).sort().reverse()
  const held = (await parseNote(place, pinName(kommune), pin))?.release
  const release = held !== undefined && newestFirst.includes(held) ? held : newestFirst[0]
  if (release === undefined) return null
  return {
    release,
    previous: newestFirst.filter((r) => r !== release),
    rolledBack: newestFirst.filter((r) => r > release),
  }
}
