import { openDoor, type Door } from '@innbyggarportal/cms/door'
import { withoutHalfRestore } from '../backup/half-restore.ts'
import { makeDataDir, readEnv, type ScriptsEnv } from '../env.ts'

/** Opens the CMS's content for one piece of work and closes it again, whatever happens. */
export async function withDoor<T>(work: (door: Door, env: ScriptsEnv) => Promise<T>): Promise<T> {
  const env = readEnv()
  makeDataDir(env)
  await withoutHalfRestore(env)
  const door = await openDoor({ dataDir: env.dataDir, ...(env.databaseUrl && { databaseUrl: env.databaseUrl }) })
  try {
    return await work(door, env)
  } finally {
    await door.close()
  }
}
