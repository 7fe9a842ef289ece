import { message, type MessageKey } from '../messages/messages.ts'
import { requestLang } from './request-lang.ts'

/** A request that is answered before anything else sees it, with a sentence in the reader's language. The rest of its body is not waited for. */
export function refusal(
  headers: Headers,
  status: number,
  key: MessageKey,
  params: Record<string, string | number> = {},
): Response {
  const tellsToClose: Record<string, string> = status === 413 ? { connection: 'close' } : {}
  return Response.json(
    { errors: [{ message: message(requestLang(headers), key, params) }] },
    { status, headers: { 'cache-control': 'no-store', ...tellsToClose } },
  )
}
