import { z } from 'zod'

const named = z.object({ id: z.string().nullish(), name: z.string().nullish() })

/** What is kept of whoever signs: which login it was, and what she was called then. */
export function signature(user: unknown): { by: string; byUser: string | null } {
  const parsed = named.safeParse(user)
  return parsed.success ? { by: parsed.data.name ?? '', byUser: parsed.data.id ?? null } : { by: '', byUser: null }
}
