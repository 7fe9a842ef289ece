import { APIError, type CollectionAfterChangeHook, type Config, type PayloadRequest } from 'payload'
import { langOf, message, type MessageKey } from '../messages/messages.ts'
import { isDatabaseAway } from './is-database-away.ts'
import { isWriteConflict } from './with-retry.ts'

/**
 * Guards every collection against two silent losses on MongoDB: a write whose transaction was ended by an error caught
 * inside a hook answers «saved» with nothing stored, and a write that met another answers with a bare 500.
 */
export function guardTransactions(config: Config): Config {
  return {
    ...config,
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerTrouble] },
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), refuseLostTransaction] },
    })),
  }
}

const refuseLostTransaction: CollectionAfterChangeHook = ({ req }) => {
  const usesTransactions = req.payload.db.name === 'mongoose' && (req.payload.db as { transactionOptions?: unknown }).transactionOptions !== false
  if (!usesTransactions || req.transactionID) return
  req.payload.logger.error('A transaction was ended by an error that a hook caught; the write was refused.')
  throw new APIError(message(langOf(req), 'lostTransaction'), 500, undefined, true)
}

/** 409 tells that nothing was saved and that trying again is right; 503 that the database cannot be reached. */
const answerTrouble: AfterErrorHook = async ({ error, req }) => {
  const answer = (status: number, key: MessageKey) => ({ status, response: { errors: [{ message: message(langOf(req), key) }] } })
  if (isWriteConflict(error)) return answer(409, 'conflict')
  if (isDatabaseAway(error) || (await looksSignedOut(req))) return answer(503, 'databaseAway')
}

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** With the database away Payload cannot look up who sent a valid token, and would answer that she may not. */
async function looksSignedOut(req: PayloadRequest): Promise<boolean> {
  const bringsToken = req.headers.has('authorization') || req.headers.get('cookie')?.includes('payload-token') === true
  if (req.user !== null || !bringsToken) return false
  try {
    await req.payload.find({ collection: 'kommuner', limit: 1, pagination: false, depth: 0 })
    return false
  } catch (error) {
    return isDatabaseAway(error)
  }
}
