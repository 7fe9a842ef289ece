import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { parseJson } from '../parse-json.ts'

/**
 * Reads a JSON file by a schema. A file that is missing, cut short or of another shape gives null: the caller falls
 * back to what it had.
 */
export async function parseFile<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : parseJson(text, schema)
}
