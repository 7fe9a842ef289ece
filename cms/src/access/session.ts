import { z } from 'zod'

export const ROLES = ['regionEditor', 'kommuneEditor', 'kommunePublisher'] as const
export type Role = (typeof ROLES)[number]

/** What a signed-in person may touch. Kommuner are database ids. */
export interface Session {
  id: string
  isRegion: boolean
  /** Kommuner she writes drafts in. */
  memberOf: readonly string[]
  /** Kommuner she publishes in. */
  publisherOf: readonly string[]
}

const reference = z.union([z.string(), z.object({ id: z.string() }).transform((k) => k.id)])
const storedUser = z.object({
  id: z.string(),
  roles: z.array(z.object({ role: z.enum(ROLES), kommune: reference.nullish() })).nullish(),
})

/** The session of whoever sent the request, or null when nobody is signed in. A role without its kommune gives nothing. */
export function sessionOf({ user }: { user?: unknown }): Session | null {
  const parsed = storedUser.safeParse(user)
  if (!parsed.success) return null
  const { id, roles } = parsed.data
  const kommunerOf = (wanted: Role[]) => [
    ...new Set((roles ?? []).flatMap((r) => (wanted.includes(r.role) && r.kommune ? [r.kommune] : []))),
  ]
  return {
    id,
    isRegion: (roles ?? []).some((r) => r.role === 'regionEditor'),
    memberOf: kommunerOf(['kommuneEditor', 'kommunePublisher']),
    publisherOf: kommunerOf(['kommunePublisher']),
  }
}
