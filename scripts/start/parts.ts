import { join } from 'node:path'
import { childEnv, ROOT, type ScriptsEnv } from '../env.ts'
import type { Part } from './supervise.ts'

/** The three processes of a running system: cms, worker and portals. `isDev` serves the CMS from its sources. */
export function parts(env: ScriptsEnv, isDev: boolean): Part[] {
  const mode = { NODE_ENV: isDev ? 'development' : 'production' }
  const next = join(ROOT, 'node_modules/next/dist/bin/next')
  return [
    { name: 'cms', args: [next, isDev ? 'dev' : 'start', '-p', String(env.cmsPort), '-H', env.host], cwd: join(ROOT, 'cms'), env: childEnv(env, mode) },
    { name: 'worker', args: [join(ROOT, 'scripts/worker.ts'), ...(isDev ? ['--quick'] : [])], cwd: ROOT, env: childEnv(env, { NODE_ENV: 'production' }) },
    { name: 'portals', args: [join(ROOT, 'sites/server/main.ts')], cwd: ROOT, env: childEnv(env, { NODE_ENV: 'production' }) },
  ]
}
