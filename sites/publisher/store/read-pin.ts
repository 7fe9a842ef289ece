import { parseJson } from '../parse-json.ts'
import { pin, type Pin } from './manifest.ts'
import { readPointer } from './read-pointer.ts'
import type { ReleasePlace } from './release-place.ts'
import { pinName } from './store-names.ts'

const BROKEN =
  'Fila som seier kven som heldt portalen att, og kvifor, er skadd. Sjå over portalen, og la han gå vidare når han skal følgje innhaldet igjen.'

/**
 * Whether a person holds a portal back. A pin that is broken still holds: what somebody rolled back from must not come
 * back by itself. Throws when the place does not give what is there.
 */
export async function readPin(place: ReleasePlace, kommune: string): Promise<Pin | null> {
  const name = pinName(kommune)
  const bytes = await place.readNote(name)
  if (bytes === null) return null
  const read = parseJson(bytes.toString('utf8'), pin)
  if (read) return read
  const at = await readPointer(place, kommune)
  return { release: at?.release ?? '', by: 'Ukjend', why: BROKEN, at: await place.writtenAt(name) }
}
