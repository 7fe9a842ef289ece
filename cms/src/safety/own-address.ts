import { isLoopbackName } from './is-loopback.ts'

/**
 * Where a request for this machine by another of its names belongs: to the one name that cookies and forms are made for.
 * Undefined when it is there already, or came by a public name, which a web server in front may have changed.
 */
export function ownAddress(cmsUrl: string, host: string | null, path: string): string | undefined {
  const own = new URL(cmsUrl)
  if (host === null || host === own.host || !isLoopbackName(own.hostname) || !isLoopbackName(host.replace(/:\d+$/, ''))) return undefined
  return `${own.origin}${path}`
}
