import type { z } from 'zod'

/** Reads JSON by a schema. Text that is cut short or of another shape gives null. */
export function parseJson<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
