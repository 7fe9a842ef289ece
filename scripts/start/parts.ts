import { join } from 'node:path'
import { ROOT, type ScriptsEnv } from '../env.ts'
import { partEnv } from './settings/env.ts'
import type { Part } from './processes/supervise.ts'

/** The process that serves the portals. */
export function portalsPart(env: ScriptsEnv): Part {
  return { name: 'portals', args: [join(ROOT, 'sites/server/main.ts')], cwd: ROOT, env: partEnv('portals', env) }
}

/** The process that publishes. `isDev` leaves the judging of templates. */
export function workerPart(env: ScriptsEnv, isDev: boolean): Part {
  return {
    name: 'worker',
    args: [join(ROOT, 'scripts/worker.ts'), ...(isDev ? ['--quick'] : [])],
    cwd: ROOT,
    env: partEnv('worker', env),
  }
}

/** The process of the admin. `isDev` serves it from its sources. */
export function cmsPart(env: ScriptsEnv, isDev: boolean): Part {
  const next = join(ROOT, 'node_modules/next/dist/bin/next')
  return {
    name: 'cms',
    args: [next, isDev ? 'dev' : 'start', '-p', String(env.cmsPort), '-H', env.host],
    cwd: join(ROOT, 'cms'),
    env: partEnv('cms', env, isDev ? 'development' : 'production'),
  }
}
