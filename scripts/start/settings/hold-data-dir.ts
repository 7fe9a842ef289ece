import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLockFile } from '@innbyggarportal/sites/lock-file'
import { Trouble } from '../../command/trouble.ts'

/**
 * One running system for each data folder. Throws a {@link Trouble} when another one holds it; one that died holds nothing,
 * whoever has its process id now.
 * @returns lets go
 */
export function holdDataDir(dataDir: string): () => void {
  const who = join(dataDir, 'running')
  const lock = openLockFile(join(dataDir, 'running.lock'), 'alone')
  if (!lock.take()) {
    lock.close()
    throw new Trouble(
      `Process ${nameIn(who)} is already running on ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
    )
  }
  writeFileSync(who, String(process.pid))
  return () => {
    rmSync(who, { force: true })
    lock.close()
  }
}

function nameIn(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return 'of somebody'
  }
}
