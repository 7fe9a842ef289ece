import { APIError, type CollectionAfterChangeHook, type Config, type PayloadRequest } from 'payload'
import { langOf, message, type MessageKey } from '../messages/messages.ts'
import { isDatabaseAway } from './is-database-away.ts'
import { LostTransactionError } from './transactions/sqlite-transaction.ts'
import { isWriteConflict } from './with-retry.ts'
import { noteFailure } from './another-try.ts'
import { refuseWhole } from '../messages/refuse.ts'

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
      hooks: {
        ...collection.hooks,
        beforeChange: [...(collection.hooks?.beforeChange ?? []), noteWriting],
        beforeDelete: [...(collection.hooks?.beforeDelete ?? []), noteWriting],
        afterChange: [...(collection.hooks?.afterChange ?? []), refuseLostTransaction],
      },
    })),
  }
}

/** From here on, a database without transactions may keep part of the write whatever becomes of the rest. */
const noteWriting = ({ req }: { req: PayloadRequest }): void => {
  if (!usesTransactions(req)) req.context['mayBeSaved'] = true
}

const usesTransactions = ({ payload }: PayloadRequest) => {
  const { transactionOptions } = payload.db as { transactionOptions?: unknown }
  return transactionOptions !== undefined && transactionOptions !== false
}

const refuseLostTransaction: CollectionAfterChangeHook = ({ req }) => {
  if (!usesTransactions(req) || req.transactionID) return
  req.payload.logger.error('A transaction was ended by an error that a hook caught; the write was refused.')
  throw refuseWhole(req, 500, 'lostTransaction')
}

/** 409 tells that nothing was saved and that trying again is right; 503 that the database cannot be reached. When nobody knows what was saved, that is what is said. */
const answerTrouble: AfterErrorHook = async ({ error, req }) => {
  noteFailure(req, error)
  const answer = (status: number, key: MessageKey) => ({
    status,
    response: { errors: [{ message: message(langOf(req), key) }] },
  })
  const isRefusal = error instanceof APIError && error.isPublic
  if (!isRefusal && (req.context?.['mayBeSaved'] === true || isCommitUnknown(error)))
    return answer(isDatabaseAway(error) ? 503 : 500, 'maybeSaved')
  if (isWriteConflict(error)) return answer(409, 'conflict')
  if (error instanceof LostTransactionError) return answer(500, 'lostTransaction')
  if (isDatabaseAway(error)) return answer(503, 'databaseAway')
  const seemsSignedOut = looksSignedOut(req)
  if (!seemsSignedOut && !isBrokenSocket(error)) return
  if (!(await canRead(req)) || (seemsSignedOut && (await isSignedIn(req)))) return answer(503, 'databaseAway')
}

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** MongoDB was asked to make a write stand, and did not live to say whether it does. */
function isCommitUnknown(error: unknown): boolean {
  return (
    error instanceof Error &&
    'errorLabels' in error &&
    Array.isArray(error.errorLabels) &&
    error.errorLabels.includes('UnknownTransactionCommitResult')
  )
}

/** A socket that ended while it was written to is passed on by MongoDB's driver as it is; it may also be another's. */
function isBrokenSocket(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
}

/** With the database away Payload cannot look up who sent a valid token, and would answer that she may not. */
function looksSignedOut({ headers, user }: PayloadRequest): boolean {
  return user === null && (headers.has('authorization') || headers.get('cookie')?.includes('payload-token') === true)
}

/** Whether the database answers now, whatever a driver calls the reason when it does not. */
async function canRead({ payload }: PayloadRequest): Promise<boolean> {
  try {
    await payload.find({ collection: 'kommuner', limit: 1, pagination: false, depth: 0 })
    return true
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The database does not answer.' })
    return false
  }
}

/** Asks once more: a database that came back while `canRead` waited for it knows her after all. */
async function isSignedIn({ payload, headers }: PayloadRequest): Promise<boolean> {
  const { user } = await payload.auth({ headers })
  return user !== null
}
