import { APIError, type CollectionAfterChangeHook, type Config } from 'payload'
import { langOf, message } from '../messages/messages.ts'
import { isWriteConflict } from './with-retry.ts'

/**
 * Guards every collection against two silent losses on MongoDB: a write whose transaction was ended by an error caught
 * inside a hook answers «saved» with nothing stored, and a write that met another answers with a bare 500.
 */
export function guardTransactions(config: Config): Config {
  return {
    ...config,
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerConflict] },
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), refuseLostTransaction] },
    })),
  }
}

const refuseLostTransaction: CollectionAfterChangeHook = ({ req }) => {
  const usesTransactions = req.payload.db.name === 'mongoose' && (req.payload.db as { transactionOptions?: unknown }).transactionOptions !== false
  if (usesTransactions && !req.transactionID) throw new APIError(message(langOf(req), 'lostTransaction'), 500, undefined, true)
}

/** 409 tells that nothing was saved and that trying again is right. */
type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

const answerConflict: AfterErrorHook = ({ error, req }) => {
  if (!isWriteConflict(error)) return
  return { status: 409, response: { errors: [{ message: message(langOf(req), 'conflict') }] } }
}
