import type { Lang } from '@innbyggarportal/shared-content/contract'
import { adminLanguage } from './admin-language.ts'
import { message, type MessageKey } from '../messages/messages.ts'

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

/** The language of an answer that is given before Payload has seen the request: the choice of the account page, else the browser's. */
function requestLang(headers: Headers): Lang {
  const chosen = /(?:^|;\s*)payload-lng=(nn|nb|en)(?:;|$)/.exec(headers.get('cookie') ?? '')?.[1]
  return (chosen as Lang | undefined) ?? adminLanguage(headers.get('accept-language'))
}
