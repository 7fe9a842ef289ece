import { resolve } from 'node:path'
import { NotAPortalError, writeDirectory, type DiskStore, type PublishResult } from '@innbyggarportal/sites/publisher'
import { Trouble } from '../command/trouble.ts'

/** Writes what portals serve as plain directories: the only one into `to` itself, several into a folder each. */
export async function writePortals(
  store: DiskStore,
  results: readonly PublishResult[],
  to: string,
  isOne: boolean,
): Promise<void> {
  for (const { kommune } of results) {
    const current = await store.readCurrent(kommune)
    if (current)
      await writeDirectory(store, current.manifest, isOne ? to : resolve(to, current.manifest.portal.slug)).catch(
        inWords,
      )
  }
}

function inWords(error: unknown): never {
  throw error instanceof NotAPortalError ? new Trouble(error.message) : error
}
