import type { Access, FieldAccess, Where } from 'payload'
import { z } from 'zod'
import { sessionOf } from './session.ts'

/** The rules every collection is put together from. Nobody who is not signed in gets anything. */

export const nobody: Access = () => false
export const nobodyField: FieldAccess = () => false
export const signedIn: Access = ({ req }) => sessionOf(req) !== null
export const regionOnly: Access = ({ req }) => sessionOf(req)?.isRegion ?? false
export const regionOnlyField: FieldAccess = ({ req }) => sessionOf(req)?.isRegion ?? false

/** All for the region; for a kommune's people what belongs to their own kommune. `path` leads to the kommune. */
export const ownKommune = (path = 'kommune'): Access => ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  return session.isRegion || within(path, session.memberOf)
}

/** As {@link ownKommune}, and what is shared by all. */
export const ownOrShared = (path = 'kommune'): Access => ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  return session.isRegion || { or: [{ [path]: { exists: false } }, within(path, session.memberOf)] }
}

/** All for the region; for a kommune's people only where they publish. */
export const ownAsPublisher: Access = ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  return session.isRegion || (session.publisherOf.length > 0 && within('kommune', session.publisherOf))
}

const withKommune = z.object({ kommune: z.union([z.string(), z.object({ id: z.string() }).transform((k) => k.id)]).nullish() })

/**
 * Making something new: the region anything, a kommune's people only what names their own kommune. Without data the
 * question is whether there is anything at all she may make (the admin asks so to show its button).
 */
export const createInOwn: Access = ({ req, data }) => {
  const session = sessionOf(req)
  if (session === null) return false
  if (session.isRegion) return true
  if (data === undefined) return session.memberOf.length > 0
  const parsed = withKommune.safeParse(data)
  return parsed.success && parsed.data.kommune != null && session.memberOf.includes(parsed.data.kommune)
}

/**
 * Making something only a publisher answers for: the region for any kommune, a publisher for her own. Such things are made
 * from what they are about, a finding or a portal, and never from an empty form: without data nobody may, so the admin shows no button.
 */
export const createAsPublisher: Access = ({ req, data }) => {
  const session = sessionOf(req)
  if (session === null || data === undefined) return false
  if (session.isRegion) return true
  const parsed = withKommune.safeParse(data)
  return parsed.success && parsed.data.kommune != null && session.publisherOf.includes(parsed.data.kommune)
}

const within = (path: string, kommuner: readonly string[]): Where => ({ [path]: { in: [...kommuner] } })
