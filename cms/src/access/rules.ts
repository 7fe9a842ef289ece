import type { Access, AccessArgs, FieldAccess, Where } from 'payload'
import { z } from 'zod'
import { sessionOf } from './session.ts'

/** The rules every collection is put together from. Nobody who is not signed in gets anything. */

export const nobody: Access = () => false
export const nobodyField: FieldAccess = () => false
/** A field that is only written when the document is made. A version that is restored brings its own, which is the same. */
export const onlyWhenMade: FieldAccess = ({ req }) => req.context['isRestoringVersion'] === true
export const signedIn: Access = ({ req }) => sessionOf(req) !== null
export const regionOnly: Access = ({ req }) => sessionOf(req)?.isRegion ?? false
export const regionOnlyField: FieldAccess = ({ req }) => sessionOf(req)?.isRegion ?? false

/** All for the region; for a kommune's people what belongs to their own kommune. `path` leads to the kommune. */
export const ownKommune =
  (path = 'kommune'): Access =>
  ({ req }) => {
    const session = sessionOf(req)
    if (session === null) return false
    return session.isRegion || within(path, session.memberOf)
  }

/** As {@link ownKommune}, and what is shared by all. */
export const ownOrShared =
  (path = 'kommune'): Access =>
  ({ req }) => {
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

/**
 * Changing what belongs to one's own kommune. Whether a person may publish it, the admin asks by saying `published`: only a
 * publisher gets the button. What an editor does write is judged by `guardPublishing`, which tells her what to do instead.
 */
export const updateInOwn: Access = (args) =>
  isQuestion(args) && asked.safeParse(args.data).data?._status === 'published'
    ? ownAsPublisher(args)
    : ownKommune()(args)

/**
 * Making something new: the region anything, a kommune's people only what names their own kommune. Asked beforehand, of no
 * document, the answer is whether there is anything at all she may make; of a document, whether she may make one like it.
 */
export const createInOwn: Access = (args) => {
  const session = sessionOf(args.req)
  if (session === null) return false
  if (session.isRegion) return true
  const kommune = kommuneOf(args.data)
  if (isQuestion(args) && args.id === undefined && kommune === undefined) return session.memberOf.length > 0
  return typeof kommune === 'string' && session.memberOf.includes(kommune)
}

/**
 * Making something only a publisher answers for: the region for any kommune, a publisher for her own. Such things are made
 * from what they are about, a finding or a portal, and never from an empty form: asked beforehand nobody may, so the admin shows no button.
 */
export const createAsPublisher: Access = (args) => {
  const session = sessionOf(args.req)
  if (session === null || isQuestion(args)) return false
  if (session.isRegion) return true
  const kommune = kommuneOf(args.data)
  return typeof kommune === 'string' && session.publisherOf.includes(kommune)
}

/**
 * Whether access is only asked for, so that the admin knows what to show, and nothing is done. Payload tells the collection
 * with the question and never with the deed; what it sends along differs from screen to screen (`{_status: 'draft'}`, a
 * whole document, nothing), so the data tell nothing.
 */
const isQuestion = ({ collectionConfig }: Pick<AccessArgs, 'collectionConfig'>): boolean =>
  collectionConfig !== undefined

const asked = z.object({ _status: z.unknown() }).partial()
const withKommune = z.object({
  kommune: z.union([z.string(), z.object({ id: z.string() }).transform((k) => k.id)]).nullish(),
})

/** The kommune some fields name; undefined when they name none, null when what they name is no kommune. */
const kommuneOf = (data: unknown): string | null | undefined => {
  if (data === undefined) return undefined
  const parsed = withKommune.safeParse(data)
  return parsed.success ? (parsed.data.kommune ?? undefined) : null
}

const within = (path: string, kommuner: readonly string[]): Where => ({ [path]: { in: [...kommuner] } })
