import { makeDataDir, readEnv, type ScriptsEnv } from '../env.ts'
import { progress } from '../launch/progress.mjs'
import { announcement } from './announcement.ts'
import { buildStale } from './build-stale.ts'
import { checkPort } from './check-port.ts'
import { demoPassword } from './demo-password.ts'
import { descendants } from './descendants.ts'
import { holdDataDir } from './hold-data-dir.ts'
import { parts } from './parts.ts'
import { readKommuner } from './read-kommuner.ts'
import { signal } from './signal.ts'
import { supervise, type Supervisor } from './supervise.ts'
import { untilStopped } from './until-stopped.ts'
import { waitUntilLive } from './wait-until-live.ts'

export interface Mode {
  isDev: boolean
  /** Called once everything runs; returns what ends it again. */
  onRunning?: (supervisor: Supervisor, env: ScriptsEnv) => () => void
}

/** The first publish after new code judges every template in every theme; on a small, busy machine that takes minutes (ms). */
const FIRST_PUBLISH_MS = 15 * 60_000

/** Builds what is stale, fills an empty demo database, runs cms, worker and portals, and says Ready; ends with the signal to end. */
export async function runSystem(mode: Mode): Promise<number> {
  const from = Date.now()
  const env = readEnv()
  makeDataDir(env)
  const letGo = holdDataDir(env.dataDir)
  const stopped = untilStopped()
  let isSetUp = false
  void stopped.promise.then((why) => {
    console.error(`Stopping: ${why}.`)
    if (!isSetUp) abandon(letGo)
  })
  try {
    await checkPort(env.host, env.cmsPort, 'CMS_PORT')
    await checkPort(env.host, env.portalsPort, 'PORTALS_PORT')
    await buildStale(mode.isDev ? ['sites'] : ['sites', 'cms'])
    const { kommuner, firstAdministrator } = await progress('Preparing the content', () => readKommuner(env))
    isSetUp = true
    const supervisor = supervise(parts(env, mode.isDev), (line) => console.error(line))
    const end = mode.onRunning?.(supervisor, env)
    try {
      const live = progress('Starting cms, worker and portals, publishing', () => waitUntilLive(env, kommuner.map((k) => k.slug), FIRST_PUBLISH_MS, stopped.isStopped))
      await Promise.race([live, stopped.promise])
      if (!stopped.isStopped()) {
        console.log(announcement(env, kommuner, { password: env.isDemo ? demoPassword(env.dataDir) : undefined, firstAdministrator }))
        console.log(`Ready after ${Math.round((Date.now() - from) / 1000)} s. Ctrl-C ends everything.`)
      }
      await stopped.promise
    } finally {
      end?.()
      await supervisor.stop()
    }
    return 0
  } finally {
    letGo()
  }
}

/** Stopped in the middle of setting up: whatever builds or imports ends too, and the next start takes it from there. */
function abandon(letGo: () => void): never {
  for (const pid of descendants(process.pid)) signal(pid, 'SIGTERM')
  letGo()
  process.exit(130)
}
