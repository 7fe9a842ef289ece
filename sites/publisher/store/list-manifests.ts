import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The releases of a portal that have a manifest on disk, in no order. */
export async function releasesOf(directory: string, kommune: string): Promise<string[]> {
  const names = await readdir(join(directory, 'portals', kommune, 'releases')).catch(
    (error: NodeJS.ErrnoException): string[] => {
      if (error.code !== 'ENOENT') throw error
      return []
    },
  )
  return names.flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
}
