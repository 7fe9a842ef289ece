import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../env.ts'
import { buildStale } from './builds/build-stale.ts'
import type { Supervisor } from './processes/supervise.ts'

const WATCHED = [
  'sites/src',
  'sites/publisher',
  'sites/gate',
  'sites/search',
  'sites/server',
  'sites/preview',
  'shared-content/src',
  'scripts',
]
const QUIET_MS = 300

/**
 * Builds the portals again and restarts worker and portals a moment after their sources change; the CMS reloads by itself.
 * @returns ends the watching
 */
export function reloadOnChange(supervisor: Supervisor): () => void {
  let timer: NodeJS.Timeout | undefined
  let isBuilding = false
  const reload = async () => {
    if (isBuilding) return later()
    isBuilding = true
    try {
      await buildStale(['sites'])
      supervisor.restart('worker')
      supervisor.restart('portals')
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    } finally {
      isBuilding = false
    }
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void reload(), QUIET_MS)
  }
  const watchers = WATCHED.map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, { recursive: true }, (_, file) => {
        if (file && !file.includes('.test.')) later()
      }),
    )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
