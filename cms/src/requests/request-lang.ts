import type { Lang } from '@innbyggarportal/shared-content/contract'
import { adminLanguage } from './admin-language.ts'

/** The language of an answer that is given before Payload has seen the request: the choice of the account page, else the browser's. */
export function requestLang(headers: Headers): Lang {
  const chosen = /(?:^|;\s*)payload-lng=(nn|nb|en)(?:;|$)/.exec(headers.get('cookie') ?? '')?.[1]
  return (chosen as Lang | undefined) ?? adminLanguage(headers.get('accept-language'))
}
