import { undoHalfRestore } from '../backup/half-restore.ts'
import { makeDataDir, type ScriptsEnv } from '../env.ts'
import { aside } from '../launch/progress.mjs'
import { announcement } from './announcement.ts'
import { checkPort } from './settings/check-port.ts'
import { demoPassword } from './settings/demo-password.ts'
import { endDescendants } from './processes/end-descendants.ts'
import { holdDataDir } from './settings/hold-data-dir.ts'
import { portalsPart } from './parts.ts'
import { readSettings } from './settings/read-settings.ts'
import { setUp } from './set-up.ts'
import { supervise, type Supervisor } from './processes/supervise.ts'
import { loudly, ownVersions, unsafeVersions } from './settings/unsafe-versions.ts'
import { untilStopped } from './processes/until-stopped.ts'

export interface Mode {
  isDev: boolean
  /** Called once everything runs; returns what ends it again. */
  onRunning?: (supervisor: Supervisor, env: ScriptsEnv) => () => void
}

/**
 * Serves the portals first and alone, then builds what is stale, fills an empty demo database, runs worker and admin, and
 * says Ready when everything is; ends with the signal to end.
 */
export async function runSystem(mode: Mode): Promise<number> {
  const from = Date.now()
  const { env, database } = readSettings()
  makeDataDir(env)
  const letGo = holdDataDir(env.dataDir)
  const stopped = untilStopped()
  const stop = new AbortController()
  void stopped.promise.then((why) => {
    aside(`Stopping: ${why}.`)
    stop.abort()
  })
  const supervisor = supervise([], aside)
  let end: (() => void) | undefined
  let isReady = false
  try {
    await undoHalfRestore(env)
    await checkPort(env.host, env.portalsPort, 'PORTALS_PORT')
    supervisor.start(portalsPart(env))
    warn(env, ownVersions())
    const ready = setUp({ env, isDev: mode.isDev, database, supervisor, signal: stop.signal }).then(
      ({ kommuner, mongod, firstAdministrator }) => {
        if (stopped.isStopped()) return
        end = mode.onRunning?.(supervisor, env)
        warn(env, { MongoDB: mongod })
        console.log(
          announcement(env, kommuner, {
            password: env.isDemo ? demoPassword(env.dataDir) : undefined,
            firstAdministrator,
          }),
        )
        console.log(`Ready after ${Math.round((Date.now() - from) / 1000)} s. Ctrl-C ends everything.`)
        isReady = true
      },
    )
    await Promise.race([ready, stopped.promise])
    await stopped.promise
    // What was in the middle of setting up ends too; the next start takes it from there.
    ready.catch(() => undefined)
    return isReady ? 0 : 130
  } finally {
    stop.abort()
    end?.()
    await supervisor.stop()
    await endDescendants()
    letGo()
  }
}

/** In a demonstration nobody but its owner is at stake. */
function warn(env: ScriptsEnv, versions: Record<string, string | undefined>): void {
  const warnings = env.isDemo ? [] : unsafeVersions(versions)
  if (warnings.length > 0) aside(loudly(warnings))
}
