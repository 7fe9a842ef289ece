import type { IncomingMessage } from 'node:http'

/** What a request asks for: whose address, and what on it (path and query). */
export interface AskedFor {
  host: string | undefined
  target: string
}

/**
 * Whom a request is for. A whole address in the first line wins over the Host header (RFC 9112 §3.2.2), and with two
 * Host headers nobody knows (§3.2): another server in between may believe the other one. Null when it cannot be told.
 */
export function askedFor({
  url = '/',
  headers,
  rawHeaders,
}: Pick<IncomingMessage, 'url' | 'headers' | 'rawHeaders'>): AskedFor | null {
  if (hostsIn(rawHeaders) > 1) return null
  if (url.startsWith('/')) return { host: headers.host, target: url }
  const whole = /^https?:\/\/[^/]/i.test(url) ? URL.parse(url) : null
  return whole && { host: whole.host, target: `${whole.pathname}${whole.search}` }
}

function hostsIn(rawHeaders: readonly string[]): number {
  let count = 0
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (rawHeaders[i]!.length === 4 && rawHeaders[i]!.toLowerCase() === 'host') count += 1
  return count
}
