import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { storeFiles } from '@innbyggarportal/sites/publisher'
import { releasesIn } from '../env.ts'
import { openStore } from '../portals/open-store.ts'
import type { openFileList } from './file-list.ts'
import { filesIn, weighFolder } from './files-in.ts'
import { inLanes } from './in-lanes.ts'
import { layFile, layText, weighFile, type Weighed } from './lay-file.ts'
import { DATABASE } from './layout.ts'
import { isNeverRewritten, modeOf } from './parts.ts'
import type { Amount } from './step.ts'

/** From where to where a backup is made, and the list of what lies there. */
export interface Making {
  dataDir: string
  into: string
  list: ReturnType<typeof openFileList>
}
type OnProgress = (done: number, of: number) => void

const LANES = 16
/** How long to wait for pruning to let us in (ms). */
const WAIT_MS = 60_000

/** Lays what editors uploaded and does not lie there yet. */
export async function layMedia(making: Making, onProgress: OnProgress): Promise<Amount> {
  const folder = join(making.dataDir, 'media')
  const { files: of } = await weighFolder(folder)
  const done = { files: 0, bytes: 0 }
  await inLanes(filesIn(folder), LANES, async (name) => {
    const path = `media/${name}`
    if (existsSync(join(making.into, path))) return
    add(done, await layOne(making, path))
    onProgress(done.files, of)
  })
  return done
}

/** Lays whole releases, while nothing is removed. An object whose bytes are not what it is named by is left out: it is `spoilt`, and the next publish makes it anew. */
export async function layReleases(making: Making, onProgress: OnProgress): Promise<Amount & { spoilt: string[] }> {
  const done = { files: 0, bytes: 0, spoilt: [] as string[] }
  const releases = releasesIn(making)
  if (!existsSync(releases)) return done
  const store = openStore(making)
  const { files: of } = await weighFolder(releases)
  const lay = async ({ name, text, digest }: { name: string; text?: Buffer; digest?: string }) => {
    const path = `releases/${name}`
    const laid = text === undefined ? await layOne(making, path, digest) : await layNote(making, path, text)
    if (laid?.sha256 !== (digest ?? laid?.sha256)) done.spoilt.push(path)
    else add(done, laid)
    onProgress(Math.min(of, done.files), of)
  }
  await store.whileNothingIsRemoved(() => inLanes(storeFiles(store), LANES, lay), WAIT_MS)
  return done
}

/** Weighs and lists what a database wrote of itself. */
export async function layDatabase({ into, list }: Making): Promise<Amount> {
  const done = { files: 0, bytes: 0 }
  for await (const name of filesIn(join(into, DATABASE))) {
    const weighed = await weighFile(join(into, DATABASE, name))
    list.add({ path: `${DATABASE}/${name}`, ...weighed })
    add(done, weighed)
  }
  return done
}

/** Lays a file of the data folder, and lists it, unless it is another than `digest` says. Nothing when it went away meanwhile. */
export async function layOne(
  { dataDir, into, list }: Making,
  path: string,
  digest?: string,
): Promise<Weighed | undefined> {
  const to = join(into, path)
  try {
    const weighed = await layFile(join(dataDir, path), to, { isLinked: isNeverRewritten(path), mode: modeOf(path) })
    if (digest === undefined || weighed.sha256 === digest) list.add({ path, ...weighed })
    else await rm(to)
    return weighed
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(join(dataDir, path))) return undefined
    throw error
  }
}

async function layNote({ into, list }: Making, path: string, text: Buffer): Promise<Weighed> {
  const weighed = await layText(text, join(into, path))
  list.add({ path, ...weighed })
  return weighed
}

function add(sum: Amount, laid: Weighed | undefined): void {
  if (!laid) return
  sum.files++
  sum.bytes += laid.bytes
}
