import { setTimeout as sleep } from 'node:timers/promises'
import { askPage } from './ask-page.ts'
import { portalHost, reachable } from './settings/portal-host.ts'
import type { ScriptsEnv } from '../env.ts'
import { Trouble } from '../command/trouble.ts'

interface Care {
  patienceMs: number
  signal: AbortSignal
}

/** Waits until the admin answers. Throws a {@link Trouble} after `patienceMs`. */
export async function waitForAdmin(env: ScriptsEnv, care: Care): Promise<void> {
  await waitUntil(
    'the admin',
    async () => {
      const { status } = await askPage(
        { host: reachable(env.host), port: env.cmsPort },
        new URL(env.cmsUrl).host,
        '/admin/login',
        30_000,
      )
      return status > 0 && status < 500
    },
    care,
  )
}

/** Waits until the portal of a kommune serves a release. Throws a {@link Trouble} after `patienceMs`. */
export async function waitForPortal(env: ScriptsEnv, slug: string, care: Care): Promise<void> {
  const { address, name } = portalHost(env, slug)
  await waitUntil(`the portal of ${slug}`, async () => (await askPage(address, name)).status === 200, care)
}

async function waitUntil(what: string, isUp: () => Promise<boolean>, { patienceMs, signal }: Care): Promise<void> {
  const until = performance.now() + patienceMs
  while (!(await isUp())) {
    if (performance.now() > until)
      throw new Trouble(
        `After ${Math.round(patienceMs / 1000)} s ${what} does not answer yet. The lines above say why.`,
      )
    await sleep(100, undefined, { signal })
  }
}
