import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'

/** What lies in a folder; nothing when there is no such folder. Throws when the disk does not say. */
export function listFolder(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException): Dirent[] => {
    if (error.code !== 'ENOENT') throw error
    return []
  })
}
