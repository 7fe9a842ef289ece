import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { pin, type Pin } from './manifest.ts'
import { parseJson } from '../parse-json.ts'
import { readIfThere } from '../files/read-if-there.ts'
import { readPointer } from './read-pointer.ts'

const BROKEN =
  'Fila som seier kven som heldt portalen att, og kvifor, er skadd. Sjå over portalen, og la han gå vidare når han skal følgje innhaldet igjen.'

/**
 * Whether a person holds a portal back. A pin that is broken still holds: what somebody rolled back from must not come
 * back by itself. Throws when the disk does not give what is there.
 */
export async function readPin(directory: string, kommune: string): Promise<Pin | null> {
  const path = join(directory, 'portals', kommune, 'pin.json')
  const bytes = await readIfThere(path)
  if (bytes === null) return null
  const read = parseJson(bytes.toString('utf8'), pin)
  if (read) return read
  const at = await readPointer(directory, kommune)
  return { release: at?.release ?? '', by: 'Ukjend', why: BROKEN, at: fromMillis((await stat(path)).mtimeMs) }
}
