import { join } from 'node:path'

/** The npm that called us, as a path to its JavaScript; undefined when `npm` must be found on PATH. */
export const npmScript = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined

/** Whether npm is our parent, so that its death means ours. */
export const isUnderNpm = process.env.npm_lifecycle_event !== undefined

/** Folders where commands are looked for. */
export const searchPath = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean)

/**
 * The environment of the installation. Puppeteer is a part of the accessibility checker; its own browser is never used.
 * `nodeFolder` comes first on PATH, so that install scripts run on a Node that is not being replaced.
 */
export function installEnv(nodeFolder) {
  return {
    ...process.env,
    PATH: [nodeFolder, ...searchPath].join(':'),
    PUPPETEER_SKIP_DOWNLOAD: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** The environment of the verbs: compiled code is kept between runs, and nothing is reported to anybody. */
export function verbEnv(root) {
  return {
    ...process.env,
    NODE_COMPILE_CACHE: join(root, '.cache', 'compile'),
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim(),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  }
}
