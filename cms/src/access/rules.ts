import {
  reach,
  reaches,
  reachesSome,
  type Reach,
  type RightsKind,
  type RightsVerb,
} from '@innbyggarportal/shared-content/rights'
import type { Access, AccessArgs, FieldAccess, Where } from 'payload'
import { z } from 'zod'
import { sessionOf } from './session.ts'

/** The rules every collection's access is put together from. They ask the one table of rights; nobody who is not signed in gets anything. */

export const nobody: Access = () => false
export const nobodyField: FieldAccess = () => false

/** Those documents of a collection, by whose they are, that somebody may do something with. `path` leads to the kommune. */
export const mayWith =
  (verb: RightsVerb, kind: RightsKind, path = 'kommune'): Access =>
  ({ req }) => {
    const session = sessionOf(req)
    return session !== null && within(reach(session.held, verb, kind), path)
  }

/** What is the region's alone, and whole collections that belong to no kommune. */
export const mayInRegion =
  (verb: RightsVerb, kind: RightsKind): Access =>
  ({ req }) =>
    reach(sessionOf(req)?.held ?? [], verb, kind).isShared

/**
 * Changing what has drafts. Whether a person may publish it, the admin asks by saying `published`: only whoever may
 * gets the button. What an editor does write is judged by `guardPublishing`, which tells her what to do instead.
 */
export const updateDrafted =
  (kind: RightsKind): Access =>
  (args) =>
    mayWith(
      isQuestion(args) && asked.safeParse(args.data).data?._status === 'published' ? 'publish' : 'draft',
      kind,
    )(args)

/**
 * Making something new, where one may: a kommune's people only what names their own kommune. Asked beforehand, of no
 * document, the answer is whether there is anything at all she may make; of a document, whether she may make one like it.
 */
export const createIn =
  (kind: RightsKind): Access =>
  (args) =>
    createWithin(reach(sessionOf(args.req)?.held ?? [], 'create', kind), args)

/** As {@link createIn}, for a right that goes so far. */
export function createWithin(able: Reach, args: AccessArgs): boolean {
  const kommune = kommuneOf(args.data)
  if (isQuestion(args) && args.id === undefined && kommune === undefined) return reachesSome(able)
  return reachesKommune(able, kommune)
}

/**
 * Making something that is made from what it is about, a finding or a portal, and never from an empty form: asked beforehand
 * nobody may, so the admin shows no button.
 */
export const createFrom =
  (verb: RightsVerb, kind: RightsKind): Access =>
  (args) =>
    !isQuestion(args) && reachesKommune(reach(sessionOf(args.req)?.held ?? [], verb, kind), kommuneOf(args.data))

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

/** What names no kommune that can be is nobody's but theirs who may make anything. */
const reachesKommune = (able: Reach, kommune: string | null | undefined): boolean =>
  kommune === null ? able.isShared && able.isEverywhere : reaches(able, kommune)

/** How far a right goes, as a question to the database. */
export function within({ isShared, isEverywhere, kommuner }: Reach, path = 'kommune'): boolean | Where {
  if (isShared && isEverywhere) return true
  const or: Where[] = [
    ...(isShared ? [{ [path]: { exists: false } }] : []),
    ...(isEverywhere ? [{ [path]: { exists: true } }] : kommuner.length > 0 ? [{ [path]: { in: [...kommuner] } }] : []),
  ]
  return or.length > 1 ? { or } : (or[0] ?? false)
}
