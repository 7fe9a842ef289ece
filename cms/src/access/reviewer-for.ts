import { nextSteps } from '@innbyggarportal/shared-content/changes'
import { osloDate, type Change, type FactType, type ReviewSetting } from '@innbyggarportal/shared-content/contract'
import { reviewOf, rightsKindOf, type Account, type RightsKind } from '@innbyggarportal/shared-content/rights'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { asGroup } from '../document/as-group.ts'
import { idOf } from '../document/id-of.ts'
import { readDay } from '../document/read-day.ts'
import { readReview } from './read-review.ts'
import { sessionOf } from './session.ts'

/** A change as it is kept: `by` is the id of the login that wrote it, `kommune` the database id of the kommune it belongs to, none for the region. */
export type ReviewedChange = Pick<Change, 'target' | 'field' | 'state' | 'by'> & { kommune: string | undefined }

/** What somebody may do about a change, how many must see it, and where it can go next. */
export interface Review extends ReturnType<typeof reviewOf> {
  steps: ReturnType<typeof nextSteps>
}

/**
 * What whoever sent the request may do about a change, now: with the setting of the kommune or the region it belongs to, and
 * those who could approve it today, stand-ins too. Null when nobody is signed in. Writes nothing.
 */
export async function reviewerFor(req: PayloadRequest, change: ReviewedChange, now: Date): Promise<Review | null> {
  const session = sessionOf(req)
  if (session === null) return null
  const kind = await kindOfRights(req, change)
  const accounts = await accountsFor(req)
  const who = accounts.find(({ id }) => id === session.id) ?? { id: session.id, held: session.held }
  const found = reviewOf(
    who,
    { kind, kommune: change.kommune, by: change.by },
    { accounts, setting: await readSetting(req, change.kommune), day: osloDate(now.toISOString()) },
  )
  return { ...found, steps: nextSteps(change, found.reviewer, found.eyes) }
}

/**
 * Whether whoever sent the request may have a text in force without a step of review: hers when no other must see it; what
 * another has written she has seen herself. Our own calls may.
 */
export async function mayPublishAtOnce(req: PayloadRequest, change: Omit<ReviewedChange, 'state'>): Promise<boolean> {
  const review = await reviewerFor(req, { ...change, state: 'waiting' }, new Date())
  return review === null || review.steps.some(({ to }) => to === 'approved')
}

/** What rights a change is a matter of. */
export const kindOfRights = async (
  req: PayloadRequest,
  change: Pick<Change, 'target' | 'field'>,
): Promise<RightsKind> => rightsKindOf(change, await factTypeOf(req, change))

const asked = new WeakMap<object, Promise<Account[]>>()

/** Everybody who can sign in, read once for each request: a list of changes asks for every one of them. */
function accountsFor(req: PayloadRequest): Promise<Account[]> {
  const known = asked.get(req) ?? readAccounts(req)
  asked.set(req, known)
  return known
}

/** Outside a demonstration, the demo logins cannot sign in. */
async function readAccounts(req: PayloadRequest): Promise<Account[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    req: inTransaction(req),
  })
  const isDemo = req.payload.config.custom?.['isDemo'] === true
  return docs
    .filter((user) => isDemo || user.isDemo !== true)
    .flatMap((user): Account[] => {
      const session = sessionOf({ user })
      return session === null ? [] : [{ id: session.id, held: session.held, standIn: standInOf(user.standIn) }]
    })
}

function standInOf(stored: unknown): Account['standIn'] {
  const { account, from, to } = asGroup(stored)
  const [id, first, last] = [idOf(account), readDay(from), readDay(to)]
  return id === undefined || first === undefined || last === undefined ? undefined : { id, from: first, to: last }
}

async function readSetting(req: PayloadRequest, kommune: string | undefined): Promise<ReviewSetting> {
  const call = { depth: 0, limit: 1, pagination: false as const, req: inTransaction(req) }
  const { docs } =
    kommune === undefined
      ? await req.payload.find({ collection: 'region-settings', ...call })
      : await req.payload.find({ collection: 'kommuner', where: { id: { equals: kommune } }, ...call })
  return readReview(docs[0]?.review)
}

/** The type of the fact a value is of, which tells a price from a phone number: `localFact` goes by kommune, fact and day. */
async function factTypeOf(req: PayloadRequest, { target }: Pick<Change, 'target'>): Promise<FactType | undefined> {
  const [, fact] = target.key.split('/')
  if (target.kind !== 'localFact' || fact === undefined) return undefined
  const { docs } = await req.payload.find({
    collection: 'fact-definitions',
    where: { key: { equals: fact } },
    depth: 0,
    limit: 1,
    pagination: false,
    req: inTransaction(req),
  })
  return docs[0]?.type
}
