import type { CollectionBeforeOperationHook, RequestContext } from 'payload'
import { refuse, refuseWhole } from '../messages/refuse.ts'

/** What a write says it is based on, and what was sent with it. */
export interface BasedOn {
  rev: number
  sent: Readonly<Record<string, unknown>>
}

const nameOf = (collection: string, id: unknown) => `basedOn:${collection}/${String(id)}`

/** What the write under way of this document is based on, when it says so. */
export const basedOn = (context: RequestContext, collection: string, id: unknown): BasedOn | undefined =>
  context[nameOf(collection, id)] as BasedOn | undefined

/**
 * Notes which revision a write is based on, and takes it out of what is sent: further in, that is laid over what is stored,
 * and nobody can tell one from the other. A document that is made has none yet, whatever is said.
 */
export const noteRev: CollectionBeforeOperationHook = ({ args, collection, context, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const { data, id } = args as { data?: Record<string, unknown>; id?: unknown }
  const { rev, ...sent } = data ?? {}
  const isOfOne = operation === 'update' && id !== undefined
  if (isOfOne) delete context[nameOf(collection.slug, id)]
  if (rev === undefined) return
  if (operation === 'update' && rev !== null) {
    if (!isOfOne) throw refuseWhole(req, 400, 'revOfMany')
    if (!isRev(rev)) throw refuse({ req, collection: collection.slug, path: 'rev', label: 'rev' }, 'wrongRev')
    context[nameOf(collection.slug, id)] = { rev, sent } satisfies BasedOn
  }
  return { ...args, data: sent }
}

const isRev = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0
