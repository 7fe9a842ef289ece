import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that others cannot read, and the folders above it that are not there. One at a time: told to make them all
 * at once, Node goes on for ever where the system lets nothing be made, as in `/proc`.
 * Throws the error of the system when it cannot be made.
 */
export function makePrivateFolder(path: string): void {
  if (existsSync(path)) return
  const above = dirname(path)
  if (above !== path) makePrivateFolder(above)
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
