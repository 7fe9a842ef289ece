import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '../../command/trouble.ts'
import { childEnv, ROOT, type ScriptsEnv } from '../../env.ts'
import { askPage } from '../../start/ask-page.ts'
import { nginxConf, type NginxPlan } from './nginx-conf.ts'

export interface RunningServer {
  pid: number
  port: number
  stop: () => Promise<void>
}

const PATIENCE_MS = 20_000

/** Starts our portals on a data folder. */
export function spawnPortals(env: ScriptsEnv, dataDir: string, port: number, host: string): Promise<RunningServer> {
  const own = { ...env, dataDir, portalsPort: port, host: '127.0.0.1', portalsUrl: `http://{slug}.localhost:${port}` }
  return start(
    process.execPath,
    [join(ROOT, 'sites/server/main.ts')],
    port,
    host,
    childEnv(own, { NODE_ENV: 'production' }),
  )
}

/** Starts nginx on plain directories. Throws a {@link Trouble} when it is not there. */
export function startNginx(plan: NginxPlan): Promise<RunningServer> {
  mkdirSync(plan.folder, { recursive: true })
  const conf = join(plan.folder, 'nginx.conf')
  writeFileSync(conf, nginxConf(plan))
  return start(
    'nginx',
    ['-c', conf, '-p', plan.folder, '-e', join(plan.folder, 'error.log')],
    plan.port,
    plan.sites[0]!.host,
  )
}

async function start(
  command: string,
  args: string[],
  port: number,
  host: string,
  env?: NodeJS.ProcessEnv,
): Promise<RunningServer> {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], ...(env && { env }) })
  const ended = new Promise<string>((resolve) => {
    child.on('error', () =>
      resolve(
        `${command} was not found on PATH. Install it with «sudo apt-get install ${command === 'nginx' ? 'nginx-light' : command}».`,
      ),
    )
    child.on('exit', (code) => resolve(`${command} ended with ${code}.`))
  })
  let hasEnded: string | undefined
  void ended.then((how) => {
    hasEnded = how
  })
  const until = performance.now() + PATIENCE_MS
  while ((await askPage({ host: '127.0.0.1', port }, host, '/', 1000)).status !== 200) {
    if (hasEnded !== undefined) throw new Trouble(hasEnded)
    if (performance.now() > until) {
      child.kill('SIGKILL')
      throw new Trouble(`${command} did not answer within ${PATIENCE_MS / 1000} s.`)
    }
    await sleep(50)
  }
  return {
    pid: child.pid!,
    port,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
