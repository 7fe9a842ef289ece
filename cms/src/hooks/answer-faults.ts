import type { Config } from 'payload'
import { langOf, message, type MessageKey } from '../messages/messages.ts'

type AfterErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** What the parser of forms says of one that is cut off or none. */
const BROKEN_FORM = /^(Unexpected end of (form|file)|Multipart: |Malformed |Unsupported content type|Missing Content-Type)/

/** Answers what the sender did wrong as such, where Payload answers with a fault of its own; and every other fault in a sentence. */
export const answerFaults: AfterErrorHook = ({ error, req, result }) => {
  const answer = (status: number, key: MessageKey) => ({ status, response: { errors: [{ message: message(langOf(req), key) }] } })
  const code: unknown = 'code' in error ? error.code : undefined
  if (error instanceof SyntaxError) return answer(400, 'badJson')
  if (BROKEN_FORM.test(error.message)) return answer(400, 'badForm')
  if (code === 'ENOENT' || code === 'ENAMETOOLONG') return answer(404, 'nothingHere')
  // A value the field that is searched cannot be compared with; the log has the error.
  const isSearch = req.method === 'GET' && req.query?.['where'] !== undefined && (error instanceof TypeError || error instanceof RangeError || /cannot be passed as argument/.test(error.message + String(error.cause)))
  if (isSearch || error.name === 'CastError' || error.name === 'BSONError') return answer(400, 'wrongSearch')
  if (error.message === 'No User') return answer(400, 'notSignedIn')
  const said: unknown = result?.errors?.[0]
  if (typeof said === 'object' && said !== null && 'message' in said && said.message === 'Something went wrong.') return answer(500, 'fault')
}
