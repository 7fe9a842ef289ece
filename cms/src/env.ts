import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { isLoopbackName } from './safety/is-loopback.ts'
import { makePrivateFolder } from './safety/make-private-folder.ts'
import { parseTrustedProxies, type TrustedProxies } from './safety/trusted-proxies.ts'
import { unsafeStart } from './safety/unsafe-start.ts'

/** The settings of one CMS process, parsed and complete. */
export interface CmsEnv {
  /** Absolute path of the directory that holds everything the installation writes. */
  dataDir: string
  /** `file:` for SQLite, `mongodb:` or `mongodb+srv:` for MongoDB. */
  databaseUrl: string
  /** What sessions and previews are signed with. */
  secret: string
  /** Where the admin is reached from outside, without a slash at the end. */
  cmsUrl: string
  /** Demo logins work; outside a demonstration they are disabled. */
  isDemo: boolean
  /** Whose word is taken about where a request came from: none, unless TRUST_PROXY says. */
  trustedProxies: TrustedProxies
  /** Web servers of other users read portals inside the data directory, so they must be able to pass through it. */
  hasPortalDirs: boolean
  /** The sources are served as they are written. */
  isDev: boolean
  /** Address of a portal with `{slug}` for the kommune's slug. */
  portalsUrl: string
  /** True when a build runs: no database, no secret is needed or made. */
  isBuild: boolean
}

const text = z.string().trim().min(1).optional().catch(undefined)
const variables = z.object({
  DATA_DIR: text.default('.data'),
  DATABASE_URL: text,
  SECRET: text,
  CMS_PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  CMS_URL: z
    .url({ protocol: /^https?$/, error: 'CMS_URL must be an address such as https://cms.example.no' })
    .optional(),
  PORTALS_PORT: z.coerce.number().int().min(1).max(65_535).catch(4000),
  PORTALS_URL: text,
  NEXT_PHASE: text,
  NODE_ENV: text,
  HOST: text,
  DEMO: text,
  RELEASE_DIRS: text,
  TRUST_PROXY: z
    .string()
    .default('0')
    .transform((value, context) => {
      const trusted = parseTrustedProxies(value || '0')
      if (trusted === undefined)
        context.addIssue(
          'TRUST_PROXY must be the number of proxies in front, or their addresses, such as 127.0.0.1 or 10.0.0.0/8.',
        )
      return trusted ?? 0
    }),
})
const isYes = (value: string) => ['1', 'true', 'yes'].includes(value.toLowerCase())

/** Reads the environment. Throws a sentence that names the variable when one cannot be used. */
export function readEnv(
  over: { databaseUrl?: string; dataDir?: string } = {},
  source: Record<string, string | undefined> = process.env,
): CmsEnv {
  const parsed = variables.safeParse(source)
  if (!parsed.success) throw new Error(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'))
  const env = parsed.data
  const isBuild = env.NEXT_PHASE === 'phase-production-build'
  const dataDir = resolve(projectRoot(process.cwd()), over.dataDir ?? env.DATA_DIR)
  const cmsUrl = (env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`).replace(/\/$/, '')
  const isDemo = env.DEMO === undefined ? isLoopbackName(new URL(cmsUrl).hostname) : isYes(env.DEMO)
  const unsafe = isBuild ? [] : unsafeStart({ host: env.HOST, cmsUrl, isDemo, secret: env.SECRET })
  if (unsafe.length > 0) throw new Error(unsafe.join('\n'))
  return {
    dataDir,
    databaseUrl: over.databaseUrl ?? env.DATABASE_URL ?? databaseIn(dataDir),
    secret: env.SECRET ?? (isBuild ? 'only-for-the-build' : keptSecret(dataDir)),
    cmsUrl,
    portalsUrl: env.PORTALS_URL ?? `http://{slug}.localhost:${env.PORTALS_PORT}`,
    isDemo,
    trustedProxies: env.TRUST_PROXY,
    hasPortalDirs: isYes(env.RELEASE_DIRS ?? ''),
    isDev: env.NODE_ENV === 'development',
    isBuild,
  }
}

/** The database of an installation that names none: a file in its data directory. */
export const databaseIn = (dataDir: string): string => `file:${join(dataDir, 'innbyggarportal.db')}`

/** The directory whose package.json names the workspaces, from wherever in it the process was started. */
export function projectRoot(from: string): string {
  const manifest = join(from, 'package.json')
  if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"workspaces"')) return from
  const up = dirname(from)
  return up === from ? process.cwd() : projectRoot(up)
}

/** The secret of this installation: made at first start, readable by its owner alone. Two processes get the same one. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  makePrivateFolder(dataDir)
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!existsSync(file)) throw error
    }
  }
  return readFileSync(file, 'utf8').trim()
}
