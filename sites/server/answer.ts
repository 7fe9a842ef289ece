import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Body } from './response-body.ts'

/** Nothing from elsewhere, no script, no frame: the pages need none of it. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
export const SAFE_HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** Pages are asked for again each time and answered 304 while they are unchanged; named-by-digest files are kept a year. */
export const CACHE = { page: 'no-cache', asset: 'public, max-age=31536000, immutable' } as const

export interface Answer { status: number; type: string; cache: string; etag?: string; body: Body }

/** Sends a whole answer, or 304 when the asker has it. HEAD gets the headers alone. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const etag = answer.etag && `"${answer.etag}${answer.body.encoding ? `-${answer.body.encoding}` : ''}"`
  const headers = {
    ...SAFE_HEADERS,
    'content-type': answer.type,
    'cache-control': answer.cache,
    vary: 'accept-encoding, host',
    ...(etag && { etag }),
  }
  if (etag && answer.status === 200 && hasTag(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(answer.status, {
    ...headers,
    'content-length': answer.body.bytes.byteLength,
    ...(answer.body.encoding && { 'content-encoding': answer.body.encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : answer.body.bytes)
}

/** A tag marked as weak counts too: what is asked is whether to send the page again (RFC 9110 §13.1.2). */
function hasTag(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false
}

/** Sends the asker elsewhere for good. */
export function sendMoved(response: ServerResponse, location: string): void {
  response.writeHead(301, { ...SAFE_HEADERS, location, 'cache-control': CACHE.page, 'content-length': 0 }).end()
}
