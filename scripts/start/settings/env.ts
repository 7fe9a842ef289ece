import type { ScriptsEnv } from '../../env.ts'
import { childEnv } from '../../env.ts'

/** The processes of a running system. */
export type PartName = 'cms' | 'worker' | 'portals'

/** What any program needs of the machine it runs on; none of it is ours, and none of it secret. */
const MACHINE = [
  'PATH',
  'HOME',
  'USER',
  'SHELL',
  'LANG',
  'LANGUAGE',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'TMPDIR',
  'TERM',
  'COLORTERM',
  'NO_COLOR',
  'FORCE_COLOR',
  'CI',
  'SystemRoot',
  'XDG_CACHE_HOME',
  'NODE_OPTIONS',
  'NODE_COMPILE_CACHE',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NEXT_TELEMETRY_DISABLED',
  'ASTRO_TELEMETRY_DISABLED',
  'UV_THREADPOOL_SIZE',
]
const PLACES = ['DATA_DIR', 'HOST', 'PORTALS_PORT', 'PORTALS_URL']
const CONTENT = [
  'DATABASE_URL',
  'SECRET',
  'CMS_PORT',
  'CMS_URL',
  'DEMO',
  'RELEASE_DIRS',
  'TRUST_PROXY',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
]

/** The settings each process has a use for, by name or by how the name begins. What is not named here does not reach it. */
const SETTINGS: Readonly<Record<PartName, { names: readonly string[]; families: readonly string[] }>> = {
  portals: { names: PLACES, families: [] },
  worker: { names: [...PLACES, ...CONTENT], families: ['S3_'] },
  cms: { names: [...PLACES, ...CONTENT, 'SMTP_URL'], families: ['OIDC_', 'MAIL_'] },
}

/** The environment of one of our processes: what it needs and nothing else, so that what breaks into it finds no keys there. */
export function partEnv(
  part: PartName,
  env: ScriptsEnv,
  mode: 'production' | 'development' = 'production',
  all: Record<string, string | undefined> = childEnv(env),
): NodeJS.ProcessEnv {
  const { names, families } = SETTINGS[part]
  const allowed = new Set([...MACHINE, ...names])
  const own = Object.entries(all).filter(
    ([name]) => allowed.has(name) || families.some((family) => name.startsWith(family)),
  )
  return { ...Object.fromEntries(own), NODE_ENV: mode }
}

/** The settings as they were given. */
export const everySetting = (): Record<string, string | undefined> => ({ ...process.env })
