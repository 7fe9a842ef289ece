import { isRegionRole, mayDo, ROLES, type Held } from '@innbyggarportal/shared-content/rights'
import { z } from 'zod'

/** Who a signed-in person is to the rules. What she may do stands in the one table: `mayDo(session.held, …)`. */
export interface Session {
  id: string
  /** Her roles as they count: one that belongs to a kommune names it, by database id. */
  held: readonly Held[]
  /** Administers the region: may do all there is to do. */
  isRegion: boolean
  /** The kommuner she has a role in. */
  kommuner: readonly string[]
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
  const held = (parsed.data.roles ?? []).flatMap(({ role, kommune }): Held[] => {
    if (isRegionRole(role)) return [{ role }]
    return kommune ? [{ role, kommune }] : []
  })
  return {
    id: parsed.data.id,
    held,
    isRegion: held.some(({ role }) => role === 'regionAdministrator'),
    kommuner: [...new Set(held.flatMap(({ kommune }) => kommune ?? []))],
  }
}

/** Whether a session may see what belongs to a kommune, or to none. Our own calls have none, and see all. */
export const maySeeOf = (session: Session | null, kommune: string | undefined): boolean =>
  session === null || mayDo(session.held, 'read', 'text', kommune)

/** The same of what is not published yet: of what is shared, those who draft it see it. */
export const maySeeDraftsOf = (session: Session | null, kommune: string | undefined): boolean =>
  session === null || mayDo(session.held, kommune === undefined ? 'draft' : 'read', 'text', kommune)
