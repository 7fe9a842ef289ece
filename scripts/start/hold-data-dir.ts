import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '../command/trouble.ts'

/**
 * One running system for each data folder. Throws a {@link Trouble} when another one holds it; one that died holds nothing.
 * @returns lets go
 */
export function holdDataDir(dataDir: string): () => void {
  const file = join(dataDir, 'running')
  const holder = aliveHolder(file)
  if (holder) throw new Trouble(`Process ${holder} is already running on ${dataDir}. Stop it, or set DATA_DIR to another folder.`)
  rmSync(file, { force: true })
  writeFileSync(file, String(process.pid), { flag: 'wx' })
  return () => rmSync(file, { force: true })
}

function aliveHolder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (pid === process.pid) return undefined
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}
