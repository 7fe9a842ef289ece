import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The password of the demo logins: made at first start, kept in the data folder, readable by its owner alone. */
export function demoPassword(dataDir: string): string {
  const file = join(dataDir, 'demo-password')
  try {
    writeFileSync(file, randomBytes(12).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
