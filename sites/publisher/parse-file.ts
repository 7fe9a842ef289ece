import { readFile } from 'node:fs/promises'
import type { z } from 'zod'

/**
 * Reads a JSON file by a schema. A file that is missing, cut short or of another shape gives null: the caller falls
 * back to what it had.
 */
export async function parseFile<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
