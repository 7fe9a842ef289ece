import { readFile } from 'node:fs/promises'

/** The bytes of a file, or null when there is none. Throws when there is one and the disk does not give it. */
export function readIfThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return null
  })
}
