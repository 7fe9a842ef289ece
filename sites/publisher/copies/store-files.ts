import { join } from 'node:path'
import type { DiskStore } from '../store/disk/disk-store.ts'
import { listFolder } from '../store/disk/list-folder.ts'
import { basisName, headName, OBJECTS, OWNERS, pinName, pointerName } from '../store/store-names.ts'

/** A file of a store by its name. `text`: what it said when it was asked, for it may be replaced. `digest`: what its bytes must have, for it is an object. */
export interface StoreFile {
  name: string
  text?: Buffer
  digest?: string
}

/**
 * Every file that whole releases need: of each portal the pointer, the pin and the releases these name, then all objects.
 * In this order a portal may be published meanwhile: a release that is named has all its objects already. To be gone
 * through while nothing is removed. Throws when the disk does not give what is there.
 */
export async function* storeFiles(store: DiskStore): AsyncGenerator<StoreFile> {
  yield* noteOf(store, OWNERS)
  for (const kommune of await store.kommuner()) {
    for (const name of [pinName(kommune), pointerName(kommune), basisName(kommune)]) yield* noteOf(store, name)
    const [at, pin] = [await store.readPointer(kommune), await store.readPin(kommune)]
    const named = new Set([...(at ? [at.release, ...at.previous] : []), ...(pin ? [pin.release] : [])])
    for (const release of await store.releasesOf(kommune))
      if (named.has(release)) yield { name: headName(kommune, release) }
  }
  for (const folder of await listFolder(store.fileOf(OBJECTS)))
    for (const { name } of await listFolder(store.fileOf(join(OBJECTS, folder.name))))
      if (!name.endsWith('.tmp')) yield { name: `${OBJECTS}/${folder.name}/${name}`, digest: name }
}

async function* noteOf(store: DiskStore, name: string): AsyncGenerator<StoreFile> {
  const text = await store.readNote(name)
  if (text !== null) yield { name, text }
}
