import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

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
  CMS_URL: z.url({ protocol: /^https?$/, error: 'CMS_URL must be an address such as https://cms.example.no' }).optional(),
  PORTALS_PORT: z.coerce.number().int().min(1).max(65_535).catch(4000),
  PORTALS_URL: text,
  NEXT_PHASE: text,
})

/** Reads the environment. Throws a sentence that names the variable when one cannot be used. */
export function readEnv(over: { databaseUrl?: string; dataDir?: string } = {}, source: Record<string, string | undefined> = process.env): CmsEnv {
  const parsed = variables.safeParse(source)
  if (!parsed.success) throw new Error(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'))
  const env = parsed.data
  const isBuild = env.NEXT_PHASE === 'phase-production-build'
  const dataDir = resolve(projectRoot(process.cwd()), over.dataDir ?? env.DATA_DIR)
  return {
    dataDir,
    databaseUrl: over.databaseUrl ?? env.DATABASE_URL ?? `file:${join(dataDir, 'innbyggarportal.db')}`,
    secret: env.SECRET ?? (isBuild ? 'only-for-the-build' : keptSecret(dataDir)),
    cmsUrl: (env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`).replace(/\/$/, ''),
    portalsUrl: env.PORTALS_URL ?? `http://{slug}.localhost:${env.PORTALS_PORT}`,
    isBuild,
  }
}

/** The directory whose package.json names the workspaces, from wherever in it the process was started. */
function projectRoot(from: string): string {
  const manifest = join(from, 'package.json')
  if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"workspaces"')) return from
  const up = dirname(from)
  return up === from ? process.cwd() : projectRoot(up)
}

/** The secret of this installation: made at first start, readable by its owner alone. Two processes get the same one. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!existsSync(file)) throw error
    }
  }
  return readFileSync(file, 'utf8').trim()
}
