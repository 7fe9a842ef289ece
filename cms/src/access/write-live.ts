import { FACT_TYPES, LIVE_KINDS, liveKindOf, type LiveKind } from '@innbyggarportal/shared-content/contract'
import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { idOf } from '../document/id-of.ts'
import { readEditorsWrite } from './read-editors-write.ts'
import { createInOwn } from './rules.ts'
import { sessionOf } from './session.ts'

/**
 * Rules of content without drafts: whoever saves it, publishes it. Publishers always may in their own kommune; editors
 * what the region has opened for them on the kommune.
 */

/** What a kommune's person may save straight out, by database id of each kommune she works in. */
export type LiveRights = ReadonlyMap<string, readonly LiveKind[]>

const asked = new WeakMap<object, Promise<LiveRights>>()

/** The rights of whoever sent a request; read once for each request. The region's people need none and get none. */
export function liveRights(req: PayloadRequest): Promise<LiveRights> {
  const known = asked.get(req) ?? readRights(req)
  asked.set(req, known)
  return known
}

async function readRights(req: PayloadRequest): Promise<LiveRights> {
  const session = sessionOf(req)
  if (session === null || session.memberOf.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'kommuner',
    where: { id: { in: [...session.memberOf] } },
    depth: 0,
    pagination: false,
    select: { editorsWrite: true },
  })
  return new Map(
    docs.map(({ id, editorsWrite }) => [
      id,
      session.publisherOf.includes(id) ? LIVE_KINDS : readEditorsWrite(editorsWrite),
    ]),
  )
}

const kommunerWith = (rights: LiveRights, kinds: readonly LiveKind[]) =>
  [...rights].filter(([, live]) => kinds.some((kind) => live.includes(kind))).map(([kommune]) => kommune)

/** Changing or deleting a contact: with the right to one of these kinds. */
export const liveContacts =
  (...kinds: LiveKind[]): Access =>
  async ({ req }) => {
    const session = sessionOf(req)
    if (session === null) return false
    if (session.isRegion) return true
    const kommuner = kommunerWith(await liveRights(req), kinds)
    return kommuner.length > 0 && { kommune: { in: kommuner } }
  }

/** Changing or deleting a value of a fact: a price is not a phone number. */
export const liveFacts: Access = async ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  if (session.isRegion) return true
  const rights = await liveRights(req)
  const or = [...rights].flatMap(([kommune, kinds]): Where[] => {
    const types = typesOf(kinds)
    return types.length === 0 ? [] : [{ and: [{ kommune: { equals: kommune } }, { 'fact.type': { in: types } }] }]
  })
  return or.length > 0 && { or }
}

/** The types of facts whose values somebody with these rights may write. */
export function typesOf(kinds: readonly LiveKind[]): string[] {
  return FACT_TYPES.filter((type) => kinds.includes(liveKindOf(type)))
}

/** Making something that is live at once: in one's own kommune, and of a kind she may. `kindsOf` tells which it can be. */
export const createLive =
  (kindsOf: (data: Record<string, unknown>, req: PayloadRequest) => Promise<readonly LiveKind[]>): Access =>
  async (args) => {
    if ((await createInOwn(args)) !== true) return false
    const session = sessionOf(args.req)
    if (session?.isRegion) return true
    const data = (args.data ?? {}) as Record<string, unknown>
    const able = kommunerWith(await liveRights(args.req), await kindsOf(data, args.req))
    const kommune = idOf(data['kommune'])
    return kommune === undefined ? able.length > 0 : able.includes(kommune)
  }

/** Whether a field shows as hers to write. What is sent all the same is refused with a sentence, not left out: see `guard-live.ts`. */
export const liveField =
  (kind: LiveKind): FieldAccess =>
  async ({ doc, req, siblingData }) => {
    const session = sessionOf(req)
    if (session === null || session.isRegion || siblingData !== undefined) return session !== null
    const rights = await liveRights(req)
    const kommune = idOf(doc?.['kommune'])
    return kommune === undefined
      ? kommunerWith(rights, [kind]).length > 0
      : (rights.get(kommune)?.includes(kind) ?? false)
  }
