import type { CollectionBeforeOperationHook, Config } from 'payload'

const MAX_LIMIT = 1000

/** Puts what every request needs in order before any collection sees it. */
export function tameRequests(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: { ...collection.hooks, beforeOperation: [chooseLanguage, limitReads, ...(collection.hooks?.beforeOperation ?? [])] },
    })),
  }
}

/** A request that names no language is in nynorsk. Payload leaves it without one when nothing falls back, and loses every localized field. */
const chooseLanguage: CollectionBeforeOperationHook = ({ req }) => {
  req.locale ??= 'nn'
}

/** Caps what one request over the network can ask for. Our own calls inside the process are no requests and read all. */
const limitReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const asked = args as { limit?: number; overrideAccess?: boolean; pagination?: boolean }
  // What Payload asks for itself on the way, within the request's transaction: it must not become two questions at once, a count and a page, which MongoDB cannot begin a transaction with.
  if (asked.overrideAccess === true) return
  if (operation !== 'read' || req.payloadAPI !== 'REST' || !('collection' in args)) return
  const isUnlimited = asked.limit === 0 || asked.pagination === false
  if (isUnlimited || (asked.limit ?? 0) > MAX_LIMIT) return { ...args, limit: MAX_LIMIT, pagination: true }
}
