import type { z } from 'zod'
import { parseJson } from '../parse-json.ts'
import type { ReleasePlace } from './release-place.ts'

/** Reads a note by a schema. One that is missing, unreadable, cut short or of another shape gives null: the caller falls back to what it had. */
export async function parseNote<T>(
  place: Pick<ReleasePlace, 'readNote'>,
  name: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const bytes = await place.readNote(name).catch(() => null)
  return bytes && parseJson(bytes.toString('utf8'), schema)
}
