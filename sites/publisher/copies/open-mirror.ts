import type { Remote, RemoteSettings } from './mirror-remote.ts'
import { mirrorRelease } from './mirror-release.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { openS3Remote } from './s3-remote.ts'

/** Keeps a copy of every portal's releases elsewhere. */
export interface Mirror {
  /**
   * To be called whenever a portal was published or looked at: nothing is asked of the store elsewhere when it has the
   * release. `isChecked`: look whether all of the release is still there, and send again what is not.
   */
  mirror(kommune: string, care?: { isChecked: boolean }): Promise<void>
  close(): Promise<void>
}

/** Opens a mirror to an S3-compatible store, which is first reached for when there is something to send. */
export function openMirror(store: ReleaseStore, settings: RemoteSettings): Mirror {
  const sent = new Map<string, string>()
  let remote: Promise<Remote> | undefined
  return {
    async mirror(kommune, { isChecked } = { isChecked: false }) {
      const at = await store.readPointer(kommune)
      if (!at || (!isChecked && sent.get(kommune) === at.release)) return
      remote ??= openS3Remote(settings)
      const result = await mirrorRelease({ store, kommune, remote: await remote, isChecked })
      if (result) sent.set(kommune, result.release)
    },
    async close() {
      const opened = await remote
      opened?.close()
    },
  }
}
