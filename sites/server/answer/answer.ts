import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Body } from './response-body.ts'

/** Nothing from elsewhere, no script, no frame: the pages need none of it. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
export const SAFE_HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** Pages are asked for again each time and answered 304 while they are unchanged; named-by-digest files are kept a year. */
export const CACHE = { page: 'no-cache', asset: 'public, max-age=31536000, immutable' } as const

export const HTML = 'text/html; charset=utf-8'

/** What is sent: something whole, or where it stands for good. */
export type Answer = WholeAnswer | { location: string }
export interface WholeAnswer {
  status: number
  type: string
  cache: string
  etag?: string
  /** The methods the address takes, when it does not take this one. */
  allow?: string
  body: Body
}

/** What stands before a body, as Node takes it fastest: names and values in turn. */
interface Head {
  status: number
  type: string
  cache: string
  etag: string | undefined
  whole: string[]
  unchanged: string[]
}
/** A body that is kept ready is nearly always sent with the same head. */
const heads = new WeakMap<Body, Head>()

/** A plain sentence as an answer. */
export function textAnswer(status: number, text: string): WholeAnswer {
  return { status, type: 'text/plain; charset=utf-8', cache: 'no-store', body: { bytes: Buffer.from(text) } }
}

/** Sends an answer, or 304 when the asker has it. HEAD gets the headers alone. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if ('location' in answer) return sendMoved(response, answer.location)
  if (answer.allow !== undefined) response.setHeader('allow', answer.allow)
  const head = headOf(answer)
  const asked = request.headers['if-none-match']
  if (asked !== undefined && answer.status === 200 && isHeld(asked, head.etag)) {
    response.writeHead(304, head.unchanged).end()
    return
  }
  response.writeHead(answer.status, head.whole)
  response.end(request.method === 'HEAD' ? undefined : answer.body.bytes)
}

function headOf({ status, type, cache, etag: tag, body }: WholeAnswer): Head {
  const known = heads.get(body)
  const etag = tag && `"${tag}${body.encoding ? `-${body.encoding}` : ''}"`
  if (known && known.status === status && known.type === type && known.cache === cache && known.etag === etag)
    return known
  const unchanged = [
    ...Object.entries(SAFE_HEADERS).flat(),
    'content-type',
    type,
    'cache-control',
    cache,
    'vary',
    'accept-encoding, host',
    ...(etag ? ['etag', etag] : []),
  ]
  const whole = [
    ...unchanged,
    'content-length',
    String(body.bytes.byteLength),
    ...(body.encoding ? ['content-encoding', body.encoding] : []),
  ]
  const made = { status, type, cache, etag, whole, unchanged }
  heads.set(body, made)
  return made
}

/** A tag marked as weak counts too: what is asked is whether to send the page again. `*` is whatever there is (RFC 9110 §13.1.2). */
function isHeld(ifNoneMatch: string, etag: string | undefined): boolean {
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

function sendMoved(response: ServerResponse, location: string): void {
  response.writeHead(301, { ...SAFE_HEADERS, location, 'cache-control': CACHE.page, 'content-length': 0 }).end()
}
