import { join } from 'node:path'
import { parseJson } from '../parse-json.ts'
import type { DiskStore } from '../store/disk/disk-store.ts'
import { listFolder } from '../store/disk/list-folder.ts'
import { pin, pointer } from '../store/manifest.ts'
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
    const [pinned, pointed] = [await store.readNote(pinName(kommune)), await store.readNote(pointerName(kommune))]
    if (pinned) yield { name: pinName(kommune), text: pinned }
    if (pointed) yield { name: pointerName(kommune), text: pointed }
    yield* noteOf(store, basisName(kommune))
    // Named by what was copied, not by what stands there since; of a pointer that is broken, by what is thought out.
    const at = parseJson(pointed?.toString('utf8') ?? '', pointer) ?? (await store.readPointer(kommune))
    const held = parseJson(pinned?.toString('utf8') ?? '', pin)
    const named = new Set([...(at ? [at.release, ...at.previous] : []), ...(held ? [held.release] : [])])
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
