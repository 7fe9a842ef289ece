import { digestOfBytes } from '../digest.ts'
import type { ManifestPage } from './manifest.ts'
import type { ObjectStore } from './object-store.ts'

type Section = Readonly<Record<string, ManifestPage>>

/** How many sections are kept read: those that an edit leaves alone are read once. */
const MAX_SECTIONS = 256

/**
 * A reader of sections. A section is known by its digest, and bytes that have it are what the publisher wrote, so they
 * are not parsed by a schema again. Anything else is null: missing, cut short, or changed by somebody.
 */
export function openSections(objects: Pick<ObjectStore, 'readObject'>): (digest: string) => Promise<Section | null> {
  const known = new Map<string, Section>()
  return async (digest) => {
    const found = known.get(digest)
    if (found) {
      known.delete(digest)
      known.set(digest, found)
      return found
    }
    const bytes = await objects.readObject(digest).catch(() => null)
    if (bytes === null || digestOfBytes(bytes) !== digest) return null
    const section = JSON.parse(bytes.toString('utf8')) as Section
    known.set(digest, section)
    if (known.size > MAX_SECTIONS) known.delete(known.keys().next().value!)
    return section
  }
}
