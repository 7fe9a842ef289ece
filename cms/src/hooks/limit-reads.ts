import type { CollectionBeforeOperationHook } from 'payload'

const MAX_LIMIT = 1000

/** Caps what one request over the network can ask for. Our own calls inside the process are not requests and read all. */
export const limitReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST') return
  const asked = args as { limit?: number; pagination?: boolean }
  if (asked.limit === undefined) return
  return { ...args, limit: asked.limit === 0 ? MAX_LIMIT : Math.min(asked.limit, MAX_LIMIT), pagination: true }
}
