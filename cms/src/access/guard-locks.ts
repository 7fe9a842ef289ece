import type {
  Access,
  CollectionAfterReadHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
  Where,
} from 'payload'
import { z } from 'zod'
import { mayUpdate } from './may-update.ts'
import { sessionOf } from './session.ts'

/**
 * The rule of Payload's document locks, which it leaves to anybody signed in: a lock stands on a document one may change
 * and in one's own name; others who may change the document can take it over, as the admin's button does; only its owner takes it away.
 */

const LOCKS = 'payload-locked-documents'
const id = z.union([z.string(), z.object({ id: z.string() }).transform((d) => d.id)])
const reference = z.object({ relationTo: z.string(), value: id })
/** The whole of what a request may say. When it was made and how long it lasts, and what else Payload keeps, is not for people to say. */
const newLock = z.strictObject({ document: reference, user: reference.optional() })
const takenOver = z.strictObject({ user: reference })
const stored = z.object({ id, document: reference.nullish() })

const isHerself = (req: PayloadRequest, user: z.infer<typeof reference> | undefined) =>
  user === undefined || (user.relationTo === req.user?.collection && user.value === req.user.id)

const own = (req: PayloadRequest): Where => ({
  and: [{ 'user.relationTo': { equals: req.user?.collection } }, { 'user.value': { equals: req.user?.id } }],
})

const read: Access = async ({ req }) => {
  const session = sessionOf(req)
  if (session === null) return false
  return session.isRegion || { or: [own(req), await onWhatSheMayUpdate(req)] }
}

const create: Access = async ({ req, data }) => {
  const lock = newLock.safeParse(data)
  if (sessionOf(req) === null || !lock.success || !isHerself(req, lock.data.user)) return false
  const { relationTo, value } = lock.data.document
  return (await mayUpdate(req, relationTo, [value])).size === 1
}

const update: Access = async ({ req, data }) => {
  const change = takenOver.safeParse(data)
  return sessionOf(req) !== null && change.success && isHerself(req, change.data.user) && onWhatSheMayUpdate(req)
}

const remove: Access = ({ req }) => sessionOf(req) !== null && own(req)

/** Locks are few: one for each document that is open just now. */
async function onWhatSheMayUpdate(req: PayloadRequest): Promise<Where> {
  const { docs } = await req.payload.db.find({ collection: LOCKS, pagination: false, limit: 0, req })
  const locks = docs.flatMap((doc) => stored.safeParse(doc).data ?? [])
  const bySlug = Map.groupBy(locks, (lock) => lock.document?.relationTo ?? '')
  const allowed = await Promise.all(
    [...bySlug].map(async ([slug, those]) => {
      const may = await mayUpdate(
        req,
        slug,
        those.map((lock) => lock.document?.value ?? ''),
      )
      return those.filter((lock) => may.has(lock.document?.value ?? ''))
    }),
  )
  return { id: { in: allowed.flat().map((lock) => lock.id) } }
}

/** Puts a new lock in the name of whoever makes it, and in the place of the one that stood there: a document has one. */
const replaceOld: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const lock = z.object({ document: reference }).safeParse(data)
  if (operation !== 'create' || !lock.success || !req.user) return data
  const { relationTo, value } = lock.data.document
  const where: Where = {
    and: [{ 'document.relationTo': { equals: relationTo } }, { 'document.value': { equals: value } }],
  }
  await req.payload.db.deleteMany({ collection: LOCKS, where, req })
  return { document: { relationTo, value }, user: { relationTo: req.user.collection, value: req.user.id } }
}

const held = z.looseObject({ user: reference.transform(({ value }) => value) })

/**
 * Gives the forms the name of whoever holds the document. They show her address or, where the reader may not read
 * accounts, her id: her name takes the place of both, as it does in signatures. Over REST a lock stays as it is kept.
 */
const byName: CollectionAfterReadHook = async ({ doc, req }) => {
  const lock = held.safeParse(doc)
  if (req.payloadAPI !== 'local' || !lock.success) return doc
  const who = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: lock.data.user } },
    select: { name: true },
    req,
  })
  return { ...doc, user: { ...doc.user, value: { id: lock.data.user, ...(who?.name && { email: who.name }) } } }
}

export const lockRules = {
  access: { read, create, update, delete: remove },
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeValidate: [replaceOld], afterRead: [byName] },
} satisfies Partial<CollectionConfig>
