import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { straighten } from '../requests/straighten.ts'
import { isLoopbackName } from '../safety/is-loopback.ts'
import { clientAddress, plainAddress, type TrustedProxies } from '../safety/trusted-proxies.ts'
import { addressHeader } from './told-address.ts'

const YEAR_S = 365 * 24 * 3600

/**
 * Meets every request before the web server of Next does: makes its first line one that can be read, writes down where it came from (over whatever it says itself),
 * tells browsers to keep to https, and lets nobody from another machine into a demonstration, however it was started.
 */
export function guardDoor({
  trustedProxies,
  isHttps,
  isDemo,
}: {
  trustedProxies: TrustedProxies
  isHttps: boolean
  isDemo: boolean
}): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const { socket, headers } = request
    if (isDemo && socket.localAddress !== undefined && !isLoopbackName(plainAddress(socket.localAddress))) {
      socket.destroy()
      return
    }
    straighten(request)
    const forwardedFor = headers['x-forwarded-for']
    const address = clientAddress(
      socket.remoteAddress ?? 'unknown',
      Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor,
      trustedProxies,
    )
    const [name, value] = addressHeader(address)
    headers[name] = value
    headers['x-forwarded-for'] = address
    if (isHttps) response.setHeader('Strict-Transport-Security', `max-age=${YEAR_S}`)
  })
}
