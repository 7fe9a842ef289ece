import { troubleOf, type Trouble } from '@innbyggarportal/shared-content/contract'
import { parseJson } from '../parse-json.ts'
import { pin, type Pin } from './manifest.ts'
import { readPointer } from './read-pointer.ts'
import type { ReleasePlace } from './release-place.ts'
import { pinName } from './store-names.ts'

/** A pin as it was found: who holds the portal back, and why, in words or as what is wrong with the pin. */
export interface HeldPin extends Omit<Pin, 'by' | 'why'> {
  by: string | Trouble
  why: string | Trouble
}

/**
 * Whether a person holds a portal back. A pin that is broken still holds: what somebody rolled back from must not come
 * back by itself. Throws when the place does not give what is there.
 */
export async function readPin(place: ReleasePlace, kommune: string): Promise<HeldPin | null> {
  const name = pinName(kommune)
  const bytes = await place.readNote(name)
  if (bytes === null) return null
  const read = parseJson(bytes.toString('utf8'), pin)
  if (read) return read
  const at = await readPointer(place, kommune)
  return {
    release: at?.release ?? '',
    by: troubleOf('somebody'),
    why: troubleOf('pinDamaged'),
    at: await place.writtenAt(name),
  }
}
