import { NextResponse, type NextRequest } from 'next/server'
import { adminLanguage } from './admin/admin-language.ts'

/** Lets the admin speak Norwegian from the first page. A choice made on the account page is a cookie and wins. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('accept-language', adminLanguage(headers.get('accept-language')))
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/admin/:path*' }
