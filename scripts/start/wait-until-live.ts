import { ask } from './ask.ts'
import { portalHost, reachable } from './portal-host.ts'
import type { ScriptsEnv } from '../env.ts'
import { Trouble } from '../command/trouble.ts'

/**
 * Waits until the admin answers and every portal serves a release. Throws a {@link Trouble} that names what is missing
 * after `patienceMs`.
 */
export async function waitUntilLive(env: ScriptsEnv, slugs: readonly string[], patienceMs: number, isStopped: () => boolean): Promise<void> {
  const until = Date.now() + patienceMs
  const wanted = [
    { name: 'the admin', isUp: async () => isAnswer((await ask({ host: reachable(env.host), port: env.cmsPort }, new URL(env.cmsUrl).host, '/admin/login', 30_000)).status) },
    { name: 'the portals', isUp: async () => isAnswer((await ask({ host: reachable(env.host), port: env.portalsPort }, `localhost:${env.portalsPort}`)).status) },
    ...slugs.map((slug) => ({
      name: `the portal of ${slug}`,
      isUp: async () => { const { address, name } = portalHost(env, slug); return (await ask(address, name)).status === 200 },
    })),
  ]
  let missing = wanted
  while (!isStopped()) {
    const answers = await Promise.all(missing.map((w) => w.isUp()))
    missing = missing.filter((_, i) => !answers[i])
    if (missing.length === 0) return
    if (Date.now() > until) throw new Trouble(`After ${Math.round(patienceMs / 1000)} s this does not answer yet: ${missing.map((m) => m.name).join(', ')}. The lines above say why.`)
    await new Promise((resolve) => { setTimeout(resolve, 100) })
  }
}

function isAnswer(status: number): boolean {
  return status > 0 && status < 500
}
