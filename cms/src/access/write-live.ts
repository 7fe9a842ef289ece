import { FACT_TYPES, liveKindOf, type LiveKind } from '@innbyggarportal/shared-content/contract'
import {
  reach,
  reaches,
  reachesSome,
  type Opened,
  type Reach,
  type RightsKind,
  type RightsVerb,
} from '@innbyggarportal/shared-content/rights'
import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { idOf } from '../document/id-of.ts'
import { readEditorsWrite } from './read-editors-write.ts'
import { createWithin, within } from './rules.ts'
import { sessionOf } from './session.ts'

/**
 * Rules of content without drafts: whoever saves it, publishes it. The table of rights is asked together with what the
 * kommune lets its editors save straight out.
 */

const asked = new WeakMap<object, Promise<Opened>>()

/** How far a right of whoever sent a request goes, with what is opened for her; read once for each request. */
export async function liveReach(req: PayloadRequest, verb: RightsVerb, kind: RightsKind): Promise<Reach> {
  const known = asked.get(req) ?? readOpened(req)
  asked.set(req, known)
  return reach(sessionOf(req)?.held ?? [], verb, kind, await known)
}

async function readOpened(req: PayloadRequest): Promise<Opened> {
  const edits = (sessionOf(req)?.held ?? []).flatMap(({ role, kommune }) =>
    role === 'kommuneEditor' && kommune !== undefined ? [kommune] : [],
  )
  if (edits.length === 0) return () => []
  const { docs } = await req.payload.find({
    collection: 'kommuner',
    where: { id: { in: edits } },
    depth: 0,
    pagination: false,
    select: { editorsWrite: true },
  })
  const opened = new Map(docs.map(({ id, editorsWrite }) => [id, readEditorsWrite(editorsWrite)]))
  return (kommune) => opened.get(kommune) ?? []
}

/** Changing or deleting something with the right to one of these kinds. */
export const liveWith =
  (verb: RightsVerb, ...kinds: RightsKind[]): Access =>
  async ({ req }) => {
    const able = await Promise.all(kinds.map((kind) => liveReach(req, verb, kind)))
    return within({
      isShared: able.some((r) => r.isShared),
      isEverywhere: able.some((r) => r.isEverywhere),
      kommuner: [...new Set(able.flatMap((r) => r.kommuner))],
    })
  }

/** Changing or deleting a value of a fact: a price is not a phone number. */
export const liveFacts =
  (verb: RightsVerb): Access =>
  async ({ req }) => {
    const able = await Promise.all(
      FACT_KINDS.map(async (kind) => ({ kind, where: within(await liveReach(req, verb, kind)) })),
    )
    if (able.every(({ where }) => where === true)) return true
    const or = able.flatMap(({ kind, where }): Where[] => {
      const isOfKind: Where = { 'fact.type': { in: typesOf([kind]) } }
      if (where === false) return []
      return [where === true ? isOfKind : { and: [where, isOfKind] }]
    })
    return or.length > 0 && { or }
  }

const FACT_KINDS = [...new Set(FACT_TYPES.map(liveKindOf))]

/** The types of facts somebody may fill in, somewhere. */
export async function typesToFillIn(req: PayloadRequest): Promise<string[]> {
  const able = await Promise.all(FACT_KINDS.map((kind) => liveReach(req, 'create', kind)))
  return typesOf(FACT_KINDS.filter((_kind, i) => reachesSome(able[i]!)))
}

const typesOf = (kinds: readonly LiveKind[]): string[] => FACT_TYPES.filter((type) => kinds.includes(liveKindOf(type)))

/** Making something that is live at once: where one may, and of a kind she may. `kindsOf` tells which it can be. */
export const createLive =
  (kindsOf: (data: Record<string, unknown>, req: PayloadRequest) => Promise<readonly LiveKind[]>): Access =>
  async (args) => {
    if (sessionOf(args.req) === null) return false
    const kinds = await kindsOf((args.data ?? {}) as Record<string, unknown>, args.req)
    const able = await Promise.all(kinds.map((kind) => liveReach(args.req, 'create', kind)))
    return able.some((each) => createWithin(each, args))
  }

/** Whether a field shows as hers to write. What is sent all the same is refused with a sentence, not left out: see `guard-live.ts`. */
export const liveField =
  (kind: RightsKind): FieldAccess =>
  async ({ doc, req, siblingData }) => {
    const session = sessionOf(req)
    if (session === null || siblingData !== undefined) return session !== null
    const able = await liveReach(req, 'publish', kind)
    const kommune = idOf(doc?.['kommune'])
    return kommune === undefined ? reachesSome(able) : reaches(able, kommune)
  }
