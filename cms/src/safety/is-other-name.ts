import { isLoopbackName } from './is-loopback.ts'

/**
 * Whether a request came by another name of this machine than the one that cookies and forms are made for. A public name
 * never counts: a web server in front may have changed it.
 */
export function isOtherName(cmsUrl: string, host: string | null): boolean {
  const own = new URL(cmsUrl)
  return host !== null && host !== own.host && isLoopbackName(own.hostname) && isLoopbackName(host.replace(/:\d+$/, ''))
}
