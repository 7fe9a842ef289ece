import { advice } from '@innbyggarportal/shared-content/contract'
import { openRecentMap } from '../../recent-map.ts'
import { digestOfBytes } from '../digest.ts'
import type { ManifestPage } from './manifest.ts'
import type { ObjectStore } from './object-store.ts'
import { rememberSection } from './split-by-section.ts'

type Section = Readonly<Record<string, ManifestPage>>

/** How many sections are kept read, those of about sixteen portals: what an edit leaves alone is read once. About 100 kB each. */
const MAX_SECTIONS = 512

/**
 * A reader of sections. A section is known by its digest, and bytes that have it are what the publisher wrote, so they
 * are not parsed by a schema again, but for advice of before there was English. Anything else is null: missing, cut
 * short, or changed by somebody.
 */
export function openSections(objects: Pick<ObjectStore, 'readObject'>): (digest: string) => Promise<Section | null> {
  const known = openRecentMap<Section>(MAX_SECTIONS)
  return async (digest) => {
    const found = known.get(digest)
    if (found) return found
    const bytes = await objects.readObject(digest).catch(() => null)
    if (bytes === null || digestOfBytes(bytes) !== digest) return null
    const section = JSON.parse(bytes.toString('utf8')) as Section
    if (!completeAdvice(section)) rememberSection(section, { object: digest, bytes: bytes.byteLength })
    known.set(digest, section)
    return section
  }
}

/** Completes advice that was written before there was English. Whether there was any: the section is then another than the one on disk. */
function completeAdvice(section: Section): boolean {
  const old = Object.values(section)
    .flatMap(({ findings, gate }) => [...findings, ...gate])
    .filter((f) => !('en' in f.advice))
  for (const finding of old) finding.advice = advice.parse(finding.advice)
  return old.length > 0
}
