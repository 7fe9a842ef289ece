import { z } from 'zod'

const named = z.object({ name: z.string().nullish(), email: z.string().nullish() })

/** What colleagues call a signed-in person. */
export function nameOf(user: unknown): string {
  const parsed = named.safeParse(user)
  return parsed.success ? parsed.data.name || parsed.data.email || '' : ''
}
