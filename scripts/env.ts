import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { isLoopbackName, keepPrivate, parseTrustedProxies, unsafeStart } from '@innbyggarportal/cms/safety'
import type { RemoteSettings } from '@innbyggarportal/sites/publisher'
import { Trouble } from './command/trouble.ts'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

const port = (name: string, usual: number) =>
  z.coerce
    .number({ error: `${name} must be a port number, such as ${usual}.` })
    .int()
    .min(1)
    .max(65_535, `${name} must be a port number, such as ${usual}.`)
    .default(usual)
const yes = ['1', 'true', 'yes']
const no = ['0', 'false', 'no', '']

const variables = z
  .object({
    DATA_DIR: z.string().trim().min(1).default('.data'),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://.')
      .optional(),
    HOST: z.string().trim().min(1).default('127.0.0.1'),
    CMS_PORT: port('CMS_PORT', 3000),
    PORTALS_PORT: port('PORTALS_PORT', 4000),
    CMS_URL: z
      .url({ protocol: /^https?$/, error: 'CMS_URL must be an address, such as https://cms.example.no.' })
      .optional(),
    PORTALS_URL: z
      .string()
      .regex(
        /^https?:\/\/[^/]*\{slug\}[^/]*\/?$/,
        'PORTALS_URL must be an address with {slug} in it, such as https://{slug}.example.no.',
      )
      .optional(),
    RELEASE_DIRS: z
      .string()
      .toLowerCase()
      .refine((v) => [...yes, ...no].includes(v), 'RELEASE_DIRS must be 1 or 0.')
      .optional(),
    S3_ENDPOINT: z
      .url({ protocol: /^https?$/, error: 'S3_ENDPOINT must be an address, such as https://s3.example.no.' })
      .optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_BUCKET: z.string().optional(),
    S3_PREFIX: z.string().default(''),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    SECRET: z.string().trim().optional(),
    TRUST_PROXY: z
      .string()
      .refine(
        (v) => parseTrustedProxies(v) !== undefined,
        'TRUST_PROXY must be the number of proxies in front, or their addresses, such as 127.0.0.1 or 10.0.0.0/8.',
      )
      .optional(),
    DEMO: z
      .string()
      .toLowerCase()
      .refine((v) => [...yes, ...no].includes(v), 'DEMO must be 1 or 0.')
      .optional(),
  })
  .superRefine((env, context) => {
    const needed = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
    const missing = needed.filter((name) => env[name] === undefined)
    if (missing.length > 0 && missing.length < needed.length)
      context.addIssue(
        `To copy releases to an object store, set ${missing.join(' and ')} too; to copy nothing, set no S3_ variable.`,
      )
  })

/** What the commands need to know of their surroundings; every field is explained in .env.example. */
export interface ScriptsEnv {
  /** Absolute path of what the installation writes. */
  dataDir: string
  /** Undefined means a database file in dataDir. */
  databaseUrl: string | undefined
  host: string
  cmsPort: number
  portalsPort: number
  cmsUrl: string
  /** Address of a portal with `{slug}` for the kommune's slug, no slash at the end. */
  portalsUrl: string
  isDemo: boolean
  /** Where every portal has a plain directory of its own, renewed at each publish. Undefined: nowhere. */
  portalDirs: string | undefined
  /** The object store every release is copied to. Undefined: none. */
  remote: RemoteSettings | undefined
}

/**
 * Reads the environment. Throws a {@link Trouble} with one sentence per variable that cannot be used.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): ScriptsEnv {
  const filled = Object.fromEntries(Object.entries(source).filter(([name, value]) => value !== '' || name === 'DEMO'))
  const parsed = variables.safeParse(filled)
  if (!parsed.success) throw new Trouble(parsed.error.issues.map((i) => i.message).join('\n'))
  const env = parsed.data
  const cmsUrl = (env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`).replace(/\/$/, '')
  const isDemo = env.DEMO === undefined ? isLoopbackName(new URL(cmsUrl).hostname) : yes.includes(env.DEMO)
  const unsafe = unsafeStart({ host: env.HOST, cmsUrl, isDemo, secret: env.SECRET })
  if (unsafe.length > 0) throw new Trouble(unsafe.join('\n'))
  return {
    dataDir: resolve(ROOT, env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    host: env.HOST,
    cmsPort: env.CMS_PORT,
    portalsPort: env.PORTALS_PORT,
    cmsUrl,
    portalsUrl: (env.PORTALS_URL ?? `http://{slug}.localhost:${env.PORTALS_PORT}`).replace(/\/$/, ''),
    portalDirs: yes.includes(env.RELEASE_DIRS ?? '') ? resolve(ROOT, env.DATA_DIR, 'portals') : undefined,
    remote: remoteOf(env),
    isDemo,
  }
}

function remoteOf(env: z.infer<typeof variables>): RemoteSettings | undefined {
  const {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = env
  return endpoint && bucket && accessKeyId && secretAccessKey
    ? { endpoint, bucket, accessKeyId, secretAccessKey, region: env.S3_REGION, prefix: folderOf(env.S3_PREFIX) }
    : undefined
}

/** A folder with one slash at its end, or nothing. */
function folderOf(prefix: string): string {
  const bare = prefix.replace(/^\/+|\/+$/g, '')
  return bare && `${bare}/`
}

/** The environment of a process we start: ours, and every default said aloud, so that all processes agree. */
export function childEnv(env: ScriptsEnv, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATA_DIR: env.dataDir,
    HOST: env.host,
    CMS_PORT: String(env.cmsPort),
    PORTALS_PORT: String(env.portalsPort),
    CMS_URL: env.cmsUrl,
    PORTALS_URL: env.portalsUrl,
    DEMO: env.isDemo ? '1' : '0',
    ...extra,
  }
}

/** Where the releases of an installation lie. */
export const releasesIn = ({ dataDir }: Pick<ScriptsEnv, 'dataDir'>): string => join(dataDir, 'releases')

/** Makes the data folder, closed to other users. Throws a {@link Trouble} that names the variable when that cannot be done. */
export function makeDataDir({ dataDir, portalDirs }: Pick<ScriptsEnv, 'dataDir' | 'portalDirs'>): void {
  try {
    keepPrivate(dataDir, { isPassable: portalDirs !== undefined })
  } catch (error) {
    throw new Trouble(
      `Cannot write in ${dataDir}: ${(error as NodeJS.ErrnoException).code}. Set DATA_DIR to a folder this user may write in.`,
    )
  }
}

/** The environment of the tools of the project: they run under our Node, and report to nobody. */
export function toolEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

/** The folder the operator stands in: npm runs scripts from the project's own. */
export const callerDir = process.env.INIT_CWD ?? process.cwd()
