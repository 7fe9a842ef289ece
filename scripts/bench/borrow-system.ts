import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { childEnv, readEnv, ROOT, type ScriptsEnv } from '../env.ts'
import { Trouble } from '../command/trouble.ts'
import { ask } from '../start/ask.ts'
import { reachable } from '../start/portal-host.ts'
import { freePort } from './free-port.ts'

/** A system to measure on, and how to give it back. */
export interface Borrowed { env: ScriptsEnv; isOwn: boolean; giveBack: () => Promise<void> }

/** The system that runs here already, or one of our own with the demo region on free ports. */
export async function borrowSystem(): Promise<Borrowed> {
  const env = readEnv()
  const { status } = await ask({ host: reachable(env.host), port: env.cmsPort }, `localhost:${env.cmsPort}`, '/admin/login', 20_000)
  return status > 0 ? { env, isOwn: false, giveBack: async () => {} } : await startOwn()
}

async function startOwn(): Promise<Borrowed> {
  const dataDir = join(ROOT, '.cache', 'bench', `data-${process.pid}`)
  mkdirSync(dataDir, { recursive: true })
  const [cmsPort, portalsPort] = await Promise.all([freePort(), freePort()])
  const env = readEnv({ DATA_DIR: dataDir, CMS_PORT: String(cmsPort), PORTALS_PORT: String(portalsPort), DEMO: '1' })
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts')], { cwd: ROOT, env: childEnv(env), stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => { child.on('exit', () => resolve()) })
  const giveBack = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  const isReady = await Promise.race([
    new Promise<boolean>((resolve) => { createInterface({ input: child.stdout }).on('line', (line) => { if (line.startsWith('Ready')) resolve(true) }) }),
    ended.then(() => false),
  ])
  if (!isReady) {
    await giveBack()
    throw new Trouble('The system did not come up; see above.')
  }
  return { env, isOwn: true, giveBack }
}
