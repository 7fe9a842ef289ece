import { fill } from '@innbyggarportal/shared-content/words'
import type { ScriptsEnv } from '../../env.ts'

/** Where the portal of a kommune is reached from this machine: the address to connect to and the host name to ask for. */
export function portalHost(
  env: Pick<ScriptsEnv, 'host' | 'portalsPort' | 'portalsUrl'>,
  slug: string,
): { address: { host: string; port: number }; name: string } {
  return {
    address: { host: reachable(env.host), port: env.portalsPort },
    name: new URL(fill(env.portalsUrl, { slug })).host,
  }
}

/** An address one can connect to: a server that listens on every address answers on the loopback too. */
export function reachable(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
}
