import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shareAudits } from '../builders/share-audits.ts'
import { copyDemoRegion } from './demo-region.ts'
import { runSystem, type RunningSystem } from './run-system.ts'

export type { RunningSystem }

/** The whole product with the demo region, in a folder of its own. */
export const startSystem = async (): Promise<RunningSystem> => runIn(await copyDemoRegion())

/** The whole product where nobody has been yet. */
export const startEmptySystem = async (): Promise<RunningSystem> =>
  runIn(shareAudits(await mkdtemp(join(tmpdir(), 'system-'))), { DEMO: '0' })

async function runIn(dataDir: string, more?: Record<string, string>): Promise<RunningSystem> {
  const system = await runSystem(dataDir, more)
  return {
    ...system,
    stop: async () => {
      await system.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
