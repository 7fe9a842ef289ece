import type { IncomingMessage } from 'node:http'

/** Where the door of the REST interface answers that an address cannot be read. */
const UNREADABLE = '/api/unreadable?where=x'
/** The methods somebody may use here; Next breaks at others that Node lets through. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

/**
 * Makes the first line of a request into one that Next can read, before Next sees it. A whole address wins over the Host
 * header (RFC 9112 §3.2.2); with two Host headers nobody knows whom it is for (§3.2), and an address with a broken escape
 * is no address: both lead to where that is answered in words.
 */
export function straighten(request: Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>): void {
  const { url = '/', method = 'GET', headers, rawHeaders } = request
  const whole = url.startsWith('/') || !/^https?:\/\/[^/]/i.test(url) ? null : URL.parse(url)
  if (whole !== null) {
    request.url = `${whole.pathname}${whole.search}`
    headers.host = whole.host
  }
  const isClear =
    request.url?.startsWith('/') === true && canDecode(request.url) && METHODS.has(method) && hostsIn(rawHeaders) <= 1
  if (isClear) return
  request.method = 'GET'
  request.url = UNREADABLE
}

function canDecode(url: string): boolean {
  try {
    decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return true
  } catch {
    return false
  }
}

const hostsIn = (rawHeaders: readonly string[]) =>
  rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length
