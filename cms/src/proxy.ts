import { NextResponse, type NextRequest } from 'next/server'
import { adminLanguage } from './admin/admin-language.ts'
import { MAX_ANONYMOUS_BODY, MAX_BODY } from './requests/limits.ts'
import { refusal } from './requests/refusal.ts'

/**
 * The functions of the admin are posted to its pages. What says how long it is, is judged by it here; Next itself ends a
 * body at a megabyte. Only whoever carries a login may send without saying.
 */
function isTooLarge({ method, headers, cookies }: NextRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const told = headers.get('content-length')
  const hasLogin = cookies.has('payload-token')
  return told === null ? headers.has('transfer-encoding') && !hasLogin : !(Number(told) <= (hasLogin ? MAX_BODY : MAX_ANONYMOUS_BODY))
}

/** Lets the admin speak Norwegian from the first page. A choice made on the account page is a cookie and wins. */
export function proxy(request: NextRequest): Response {
  if (isTooLarge(request)) return refusal(request.headers, 413, 'tooLarge', { size: request.cookies.has('payload-token') ? '1 MB' : '16 kB' })
  const headers = new Headers(request.headers)
  headers.set('accept-language', adminLanguage(headers.get('accept-language')))
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/admin/:path*' }
