import { resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')

/** What the portals' server needs to know. It has no access to the database. */
const portalsEnv = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORTALS_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Address of a portal, with `{slug}` where its slug goes. */
  PORTALS_URL: z.string().includes('{slug}').optional(),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((d) => resolve(root, d)),
})

/** Reads the settings; a wrong one stops the start with a sentence that names it. */
export function readPortalsEnv(env: NodeJS.ProcessEnv = process.env) {
  const parsed = portalsEnv.safeParse(env)
  if (!parsed.success)
    throw new Error(
      `The portals cannot start: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    )
  const e = parsed.data
  return {
    host: e.HOST,
    port: e.PORTALS_PORT,
    portalsUrl: e.PORTALS_URL ?? `http://{slug}.localhost:${e.PORTALS_PORT}`,
    releases: resolve(e.DATA_DIR, 'releases'),
  }
}
