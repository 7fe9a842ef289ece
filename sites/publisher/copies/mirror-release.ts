import { digestOfBytes } from '../digest.ts'
import { inLanes } from './in-lanes.ts'
import { pointer, type Manifest, type Pointer } from '../store/manifest.ts'
import type { Remote, SentAs } from './mirror-remote.ts'
import { parseJson } from '../parse-json.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { headName, objectFolder, objectName, pointerName } from '../store/store-names.ts'

/** An object as it is sent. `bytes`: how many it has, where the manifest says so. */
interface Needed {
  type: SentAs['type']
  bytes: number | undefined
}

/** How many requests are under way at once. */
const AT_ONCE = 16
/** Up to so many objects are looked for one by one; beyond, the folders they lie in are listed. */
const FEW = 256

export interface MirrorInput {
  store: ReleaseStore
  kommune: string
  remote: Remote
  /** Look whether all of the release is there, also what an earlier release had and somebody may have removed. */
  isChecked?: boolean
}
/** What was sent. `release`: what the copy serves now. */
export interface MirrorResult {
  release: string
  state: 'sent' | 'unchanged'
  objects: number
  bytes: number
}

const FOR_EVER = 'public, max-age=31536000, immutable'
const JSON_TYPE = 'application/json'

/**
 * Copies the release a portal serves to a store elsewhere, in the layout it has on disk, so that portals can be served
 * from there: objects that are not there yet, then the manifest, and, when listings show all of it, the pointer. Killed
 * in the middle, the next run sends the rest. What the copy's release has already is taken to be there, unless it is
 * checked. Bytes are sent as they are, not packed, for objects are named by their
 * digest. Null when nothing is published. Throws when the store cannot be reached, or something was lost on the way.
 */
export async function mirrorRelease({
  store,
  kommune,
  remote,
  isChecked = false,
}: MirrorInput): Promise<MirrorResult | null> {
  const current = await store.readCurrent(kommune)
  if (!current) return null
  const { release, manifest } = current
  const pointerKey = pointerName(kommune)
  const headKey = headName(kommune, release)
  const there = parseJson((await remote.get(pointerKey))?.toString('utf8') ?? '', pointer)
  if (there?.release === release && !isChecked) return { release, state: 'unchanged', objects: 0, bytes: 0 }

  const needed = await objectsOf(store, kommune, release, manifest)
  // A pointer is never written before what its release has: only somebody else can have removed any of it, and that a check finds.
  if (there && !isChecked) {
    const before = await store.readManifest(kommune, there.release)
    if (before)
      for (const object of (await objectsOf(store, kommune, there.release, before)).keys()) needed.delete(object)
  }
  const had = await sizesOf(remote, [...needed.keys()])
  const missing = [...needed].filter((n) => !isThere(had, n))
  let bytes = 0
  await inLanes(missing, AT_ONCE, async ([object, { type }]) => {
    const content = await store.readObject(object)
    if (digestOfBytes(content) !== object)
      throw new Error(`The object ${object} is broken on this disk and was not sent.`)
    await remote.put(objectName(object), content, { type, cache: FOR_EVER })
    bytes += content.byteLength
  })
  const head = await store.readNote(headKey)
  if (head === null) throw new Error(`The manifest ${headKey} is gone and was not sent.`)
  await remote.put(headKey, head, { type: JSON_TYPE, cache: FOR_EVER })
  await checkThere(remote, new Map(missing), headKey)
  const at = await store.readPointer(kommune)
  const sent = new Set(there ? [there.release, ...there.previous] : [])
  const previous = (at ? [at.release, ...at.previous] : []).filter((r) => r !== release && sent.has(r))
  const rolledBack = (at?.rolledBack ?? []).filter((r) => previous.includes(r))
  const next: Pointer = { release, previous, rolledBack, ...(at?.page && { page: at.page }) }
  await remote.put(pointerKey, Buffer.from(JSON.stringify(next)), { type: JSON_TYPE, cache: 'no-cache' })
  return { release, state: 'sent', objects: missing.length, bytes }
}

/** The objects of a release: pages, assets, what the search reads, and the manifest's sections. */
async function objectsOf(
  store: ReleaseStore,
  kommune: string,
  release: string,
  { pages, assets, search, redirects }: Manifest,
): Promise<Map<string, Needed>> {
  const head = await store.readHead(kommune, release)
  return new Map([
    ...[...(head?.sections ?? []), ...Object.values(search)].map((part): [string, Needed] => [
      part!.object,
      { type: JSON_TYPE, bytes: undefined },
    ]),
    ...(redirects === undefined ? [] : [[redirects, { type: 'text/plain; charset=utf-8', bytes: undefined }] as const]),
    ...Object.values(pages).map(({ object, bytes }): [string, Needed] => [
      object,
      { type: 'text/html; charset=utf-8', bytes },
    ]),
    ...Object.values(assets).map(({ object, bytes, type }): [string, Needed] => [object, { type, bytes }]),
  ])
}

/** Whether an object lies there, whole. */
function isThere(found: ReadonlyMap<string, number>, [object, { bytes }]: [string, Needed]): boolean {
  const size = found.get(objectName(object))
  return size !== undefined && (bytes === undefined || size === bytes)
}

async function sizesOf(remote: Remote, objects: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  const beginnings = objects.length <= FEW ? objects.map(objectName) : [...new Set(objects.map(objectFolder))]
  await inLanes(beginnings, AT_ONCE, async (beginning) => {
    for (const [key, size] of await remote.list(beginning)) found.set(key, size)
  })
  return found
}

async function checkThere(remote: Remote, sent: ReadonlyMap<string, Needed>, headKey: string): Promise<void> {
  const found = await sizesOf(remote, [...sent.keys()])
  const lost = [
    ...[...sent].filter((n) => !isThere(found, n)).map(([object]) => objectName(object)),
    ...((await remote.list(headKey)).has(headKey) ? [] : [headKey]),
  ]
  if (lost.length > 0)
    throw new Error(
      `The copy is not complete: ${lost.length} things were sent and are not there, the first is ${lost[0]}. Its pointer was left as it was.`,
    )
}
