import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { adminLanguage } from './requests/admin-language.ts'
import { readEnv, type CmsEnv } from './env.ts'
import { MAX_ANONYMOUS_BODY, MAX_BODY } from './requests/limits.ts'
import { refusal } from './requests/refusal.ts'
import { contentPolicy } from './safety/content-policy.ts'
import { isOtherName } from './safety/is-other-name.ts'

let env: CmsEnv | undefined

/**
 * The functions of the admin are posted to its pages. What says how long it is, is judged by it here; Next itself ends a
 * body at a megabyte. Only whoever carries a login may send without saying.
 */
function isTooLarge({ method, headers, cookies }: NextRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const told = headers.get('content-length')
  const hasLogin = cookies.has('payload-token')
  return told === null
    ? headers.has('transfer-encoding') && !hasLogin
    : !(Number(told) <= (hasLogin ? MAX_BODY : MAX_ANONYMOUS_BODY))
}

/** A form that is no function of the admin: no page here has one, and Next breaks at one that is not written right. */
const isForm = ({ method, headers }: NextRequest): boolean =>
  method === 'POST' && !headers.has('next-action') && /^\s*multipart\//i.test(headers.get('content-type') ?? '')

/**
 * Before every page of the admin: refuses what is too large to be one, leads other names of this machine to the one it is
 * made for, says what the page may load, and lets the admin speak Norwegian from the first page. A language chosen on the
 * account page is a cookie and wins.
 */
export function proxy(request: NextRequest): Response {
  if (isTooLarge(request))
    return refusal(request.headers, 413, 'tooLarge', { size: request.cookies.has('payload-token') ? '1 MB' : '16 kB' })
  if (isForm(request)) return refusal(request.headers, 415, 'badContentType')
  env ??= readEnv()
  const { pathname, search } = request.nextUrl
  if (isOtherName(env.cmsUrl, request.headers.get('host')))
    return NextResponse.rewrite(new URL(`/moved?to=${encodeURIComponent(`${pathname}${search}`)}`, request.url))
  const policy = contentPolicy(randomBytes(16).toString('base64'), env.isDev)
  const headers = new Headers(request.headers)
  headers.set('accept-language', adminLanguage(headers.get('accept-language')))
  // Next gives its own scripts the word it finds here.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'no-store')
  return response
}

export const config = { matcher: '/admin/:path*' }
