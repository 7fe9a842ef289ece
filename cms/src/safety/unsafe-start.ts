import { isLoopbackName } from './is-loopback.ts'

/** What decides whether others could come in where they should not. */
export interface StartSettings {
  /** Where the servers listen; undefined when the setting is not made. */
  host: string | undefined
  cmsUrl: string
  isDemo: boolean
  /** The secret that was set; undefined when the installation makes its own. */
  secret: string | undefined
}

const SECRET_LENGTH = 32
const SECRET_KINDS = 8

/** Why the system must not start with these settings, one sentence each that says what to do; none when it may. */
export function unsafeStart({ host, cmsUrl, isDemo, secret }: StartSettings): string[] {
  const { protocol, hostname } = new URL(cmsUrl)
  const isHome = isLoopbackName(hostname)
  return [
    ...(isDemo && host !== undefined && !isLoopbackName(host)
      ? [`HOST=${host} lets other machines reach the logins of the demonstration: set DEMO=0, or HOST to 127.0.0.1.`]
      : []),
    ...(isDemo && !isHome
      ? [
          `DEMO is on while CMS_URL is ${cmsUrl}: the demonstration and its logins are for one machine. Set DEMO=0, or CMS_URL to http://localhost with the port.`,
        ]
      : []),
    ...(protocol === 'http:' && !isHome
      ? [`CMS_URL=${cmsUrl} would send passwords unencrypted: use https:// with a web server in front that has TLS.`]
      : []),
    ...(secret !== undefined && isWeak(secret)
      ? [
          `SECRET can be guessed: use at least ${SECRET_LENGTH} random characters, for example from “openssl rand -hex 32”, or leave it out and one is made.`,
        ]
      : []),
  ]
}

const isWeak = (secret: string) => secret.length < SECRET_LENGTH || new Set(secret).size < SECRET_KINDS
