import { servableOf } from '../manifest.ts'
import type { ReleaseStore } from '../release-store.ts'
import { openDiskStore } from './disk-store.ts'

/** The portals that have a release on disk, by slug and name; none when nothing was ever published, or the disk does not say. */
export async function servedPortals(directory: string): Promise<{ slug: string; name: string }[]> {
  const store = openDiskStore(directory)
  const kommuner = await store.kommuner().catch((): string[] => [])
  const found = await Promise.all(kommuner.map((kommune) => namedBy(store, kommune).catch(() => undefined)))
  return found.filter((portal) => portal !== undefined).sort((a, b) => a.name.localeCompare(b.name, 'nn'))
}

async function namedBy(store: ReleaseStore, kommune: string): Promise<{ slug: string; name: string } | undefined> {
  const at = await store.readPointer(kommune)
  for (const release of at ? servableOf(at) : []) {
    const head = await store.readHead(kommune, release)
    if (head) return { slug: head.portal.slug, name: head.portal.name }
  }
  return undefined
}
