import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { offerRegion, readTestEnv } from '../env.ts'

/** Makes a folder where the files of a run share one demo region, and takes it away when the run is over. */
export default async function oneRegion(): Promise<(() => Promise<void>) | undefined> {
  if (readTestEnv().TEST_REGION !== undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'one-region-'))
  offerRegion(folder)
  return () => rm(folder, { recursive: true, force: true })
}
