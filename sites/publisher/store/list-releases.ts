import type { IsoInstant } from '@innbyggarportal/shared-content/contract'
import type { Manifest } from './manifest.ts'
import type { ReleaseStore } from './release-store.ts'

/** A release as a person chooses among them. `pages`: how many differ from the release before it. `since`: how many others were shown since it was. */
export interface ListedRelease {
  release: string
  at: IsoInstant
  pages: number
  isCurrent: boolean
  since: number
}

/** The releases of a portal that can be gone back to, the newest first. What does not read is not offered. */
export async function listReleases(
  store: Pick<ReleaseStore, 'readPointer' | 'readManifest'>,
  kommune: string,
): Promise<ListedRelease[]> {
  const pointer = await store.readPointer(kommune)
  if (!pointer) return []
  const read = await Promise.all(
    [pointer.release, ...pointer.previous].map(async (release, since) => ({
      release,
      since,
      manifest: await store.readManifest(kommune, release),
    })),
  )
  const whole = read.flatMap(({ manifest, ...rest }) => (manifest ? [{ ...rest, manifest }] : []))
  whole.sort((a, b) => (a.manifest.asOf > b.manifest.asOf ? -1 : 1))
  return whole.map(({ release, since, manifest }, index) => ({
    release,
    at: manifest.asOf,
    pages: countDiffering(whole[index + 1]?.manifest, manifest),
    isCurrent: release === pointer.release,
    since,
  }))
}

function countDiffering(before: Manifest | undefined, { pages }: Manifest): number {
  const changed = Object.entries(pages).filter(([path, { object }]) => before?.pages[path]?.object !== object).length
  return changed + Object.keys(before?.pages ?? {}).filter((path) => !pages[path]).length
}
