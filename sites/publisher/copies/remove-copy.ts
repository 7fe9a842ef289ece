import { openS3Remote } from './s3-remote.ts'
import type { Remote, RemoteSettings } from './mirror-remote.ts'
import { pointerName, portalName } from '../store/store-names.ts'

/** Takes a portal's copy off the air in an object store. Returns how many files were removed. Throws when the store cannot be reached. */
export async function removeCopy(settings: RemoteSettings, kommune: string): Promise<number> {
  const remote = await openS3Remote(settings)
  try {
    return await removeFrom(remote, kommune)
  } finally {
    remote.close()
  }
}

/** The pointer goes first: without it nothing is served. Objects stay, for other portals may have them too. */
async function removeFrom(remote: Pick<Remote, 'list' | 'remove'>, kommune: string): Promise<number> {
  const pointer = pointerName(kommune)
  const keys = [...(await remote.list(`${portalName(kommune)}/`)).keys()]
  for (const key of keys.toSorted((a, b) => Number(b === pointer) - Number(a === pointer))) await remote.remove(key)
  return keys.length
}
