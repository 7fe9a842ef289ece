import { z } from 'zod'

const withRoles = z.object({ roles: z.array(z.object({ role: z.string() })) })

/** Whether a person publishes anything anywhere; whoever is not known yet is taken to. */
export function publishesSomewhere(user: unknown): boolean {
  const parsed = withRoles.safeParse(user)
  return !parsed.success || parsed.data.roles.some(({ role }) => role === 'regionEditor' || role === 'kommunePublisher')
}
