import { randomUUID } from 'node:crypto'
import { rename, writeFile } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

/** Without the file handles of node:fs/promises, which cost a thread that writes every page of a portal more than the writing does. */
const plain = { writeFile: promisify(writeFile), rename: promisify(rename) }

/** Writes a file so that it is either whole or not there, also after a power cut. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  await writeSynced(path, bytes)
  await syncFolder(dirname(path))
}

/** As {@link writeWhole}, but its name may be lost in a power cut until its folder is synced ({@link syncFolder}). */
export async function writeSynced(path: string, bytes: string | Uint8Array, mode = 0o666): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`
  const write = () => plain.writeFile(unfinished, bytes, { mode, flush: true })
  try {
    await write().catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      await makeFolder(dirname(path))
      await write()
    })
    await plain.rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Makes a folder, and those it lies in, so that their names last. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true })
  if (first === undefined) return
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) await syncFolder(dirname(folder))
}

/** Makes the names in a folder last. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

/** Removes a file so that it stays away after a power cut. */
export async function removeWhole(path: string): Promise<void> {
  await rm(path, { force: true })
  await syncFolder(dirname(path))
}
