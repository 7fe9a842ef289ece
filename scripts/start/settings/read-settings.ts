import { Trouble } from '../../command/trouble.ts'
import { readEnv, type ScriptsEnv } from '../../env.ts'
import { everySetting } from './env.ts'

/**
 * The settings; a database address that cannot be used is kept apart, for the portals do not need it. Throws a
 * {@link Trouble} for every other setting that cannot be used.
 */
export function readSettings(source: Record<string, string | undefined> = everySetting()): {
  env: ScriptsEnv
  database?: Trouble
} {
  try {
    return { env: readEnv(source) }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    return { env: readEnv({ ...source, DATABASE_URL: undefined }), database: error }
  }
}
