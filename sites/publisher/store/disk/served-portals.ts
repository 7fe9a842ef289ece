import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { servableOf } from '../manifest.ts'
import { readHead } from '../read-head.ts'
import { readPointer } from '../read-pointer.ts'

/** The portals that have a release on disk, by slug and name; none when nothing was ever published, or the disk does not say. */
export async function servedPortals(directory: string): Promise<{ slug: string; name: string }[]> {
  const kommuner = await readdir(join(directory, 'portals')).catch((): string[] => [])
  const found = await Promise.all(kommuner.map((kommune) => namedBy(directory, kommune).catch(() => undefined)))
  return found.filter((portal) => portal !== undefined).sort((a, b) => a.name.localeCompare(b.name, 'nn'))
}

async function namedBy(directory: string, kommune: string): Promise<{ slug: string; name: string } | undefined> {
  const at = await readPointer(directory, kommune)
  for (const release of at ? servableOf(at) : []) {
    const head = await readHead(directory, kommune, release)
    if (head) return { slug: head.portal.slug, name: head.portal.name }
  }
  return undefined
}
