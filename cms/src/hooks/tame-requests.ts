import type { CollectionBeforeOperationHook, Config } from 'payload'
import { checkQuery, type Query } from '../requests/check-query.ts'
import { MAX_LIMIT } from '../requests/limits.ts'
import { answerFaults } from './answer-faults.ts'
import { parseWrite } from './parse-write.ts'
import { refuseWhole } from '../messages/refuse.ts'

/** Puts what every request needs in order before any collection sees it. */
export function tameRequests(config: Config): Config {
  return {
    ...config,
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerFaults] },
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeOperation: [chooseLanguage, ...tamingHooks, ...(collection.hooks?.beforeOperation ?? [])],
      },
    })),
  }
}

/** A request that names no language is in nynorsk. Payload leaves it without one when nothing falls back, and loses every localized field. */
const chooseLanguage: CollectionBeforeOperationHook = ({ req }) => {
  req.locale ??= 'nn'
}

/** Caps what one request over the network can ask for. Our own calls inside the process are no requests and read all. */
const limitReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const asked = args as Query & { overrideAccess?: boolean; pagination?: boolean }
  // What Payload asks for itself on the way, within the request's transaction: it must not become two questions at once, a count and a page, which MongoDB cannot begin a transaction with.
  if (req.payloadAPI !== 'REST' || asked.overrideAccess === true) return
  const fault = checkQuery(asked)
  if (fault) throw refuseWhole(req, 400, fault.key, fault.params)
  if (operation === 'readDistinct') return { ...args, limit: Math.min(Number(asked.limit) || MAX_LIMIT, MAX_LIMIT) }
  const isUnlimited = asked.limit === 0 || asked.pagination === false
  if (operation === 'read' && (isUnlimited || (typeof asked.limit === 'number' && asked.limit > MAX_LIMIT)))
    return { ...args, limit: MAX_LIMIT, pagination: true }
}

/** What goes for every collection, Payload's own included. */
export const tamingHooks: CollectionBeforeOperationHook[] = [limitReads, parseWrite]
