import type { Config } from 'payload'
import { z } from 'zod'
import { langOf, message, type MessageKey } from '../messages/messages.ts'
import { FIELDS_IN_ENGLISH, ourSentence, unknownPaths } from './say-in-language.ts'

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** What the parser of forms says of one that is cut off or none. */
const BROKEN_FORM =
  /^(Unexpected end of (form|file)|Multipart: |Malformed |Unsupported content type|Missing Content-Type)/

const asErrors = z.array(
  z.looseObject({ message: z.string(), data: z.looseObject({ errors: z.unknown() }).optional().catch(undefined) }),
)

/** Answers what the sender did wrong as such, where Payload answers with a fault of its own; and every other fault in a sentence. */
export const answerFaults: AfterErrorHook = ({ error, req, result }) => {
  const answer = (status: number, key: MessageKey, params?: Record<string, string>) => ({
    status,
    response: { errors: [{ message: message(langOf(req), key, params) }] },
  })
  const code: unknown = 'code' in error ? error.code : undefined
  if (error instanceof SyntaxError) return answer(400, 'badJson')
  if (BROKEN_FORM.test(error.message)) return answer(400, 'badForm')
  if (code === 'ENOENT' || code === 'ENAMETOOLONG') return answer(404, 'nothingHere')
  // A value the field that is searched cannot be compared with; the log has the error.
  const isSearch =
    req.method === 'GET' &&
    req.query?.['where'] !== undefined &&
    (error instanceof TypeError ||
      error instanceof RangeError ||
      /cannot be passed as argument/.test(error.message + String(error.cause)))
  if (isSearch || error.name === 'CastError' || error.name === 'BSONError') return answer(400, 'wrongSearch')
  if (error.message === 'No User') return answer(400, 'notSignedIn')
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const plain = ourSentence(error.message)
  if (plain) return answer(status, plain)
  const path = unknownPaths(error.message)
  if (path !== undefined) return answer(400, 'unknownPath', { path })
  const [said, ...more] = asErrors.catch([]).parse(result?.errors)
  if (said?.message === 'Something went wrong.') return answer(500, 'fault')
  if (said && FIELDS_IN_ENGLISH.test(said.message)) {
    const count = asErrors.catch([]).parse(said.data?.errors).length
    return {
      status,
      response: {
        ...result,
        errors: [
          {
            ...said,
            message: said.message.replace(FIELDS_IN_ENGLISH, req.t('error:followingFieldsInvalid', { count })),
          },
          ...more,
        ],
      },
    }
  }
}
