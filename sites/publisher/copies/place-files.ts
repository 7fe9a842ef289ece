import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inLanes } from './in-lanes.ts'
import { makeFolder, syncFolder } from '../files/write-whole.ts'

/** A file of a directory: its path there, and the object that holds its bytes. */
export interface PlacedFile {
  path: string
  object: string
}

const AT_ONCE = 16
/** Another file system, links forbidden or unknown there, or too many of them: the bytes are copied instead. */
const NO_LINK = new Set(['EXDEV', 'EPERM', 'EMLINK', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/**
 * Puts files into a directory, each whole at every moment: as a hard link to its object, or as a copy where links are
 * refused. What is there already is left alone. When it resolves, all of it lasts. `from`: file of an object.
 */
export async function placeFiles(
  files: readonly PlacedFile[],
  directory: string,
  from: (object: string) => string,
): Promise<void> {
  const folders = new Set([directory])
  for (const { path } of files)
    for (let folder = dirname(join(directory, path)); !folders.has(folder); folder = dirname(folder))
      folders.add(folder)
  await makeFolder(directory)
  for (const folder of [...folders].sort()) await mkdir(folder, { recursive: true })
  await inLanes(files, AT_ONCE, ({ path, object }) => placeFile(from(object), join(directory, path)))
  await inLanes([...folders].sort().reverse(), AT_ONCE, syncFolder)
}

/** Whether all files are in a directory, each of the size its object has. Bytes are not read. */
export async function areThere(
  files: readonly PlacedFile[],
  directory: string,
  from: (object: string) => string,
): Promise<boolean> {
  let areAll = true
  await inLanes(files, AT_ONCE, async ({ path, object }) => {
    const [wanted, there] = await Promise.all([sizeAt(from(object)), sizeAt(join(directory, path))])
    if (there === null || there !== (wanted ?? there)) areAll = false
  })
  return areAll
}

async function sizeAt(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? found.size : null
}

async function placeFile(from: string, to: string): Promise<void> {
  const isLinked = await link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' && !NO_LINK.has(error.code ?? '')) throw error
      return false
    },
  )
  if (isLinked || (await isSame(from, to))) return
  const unfinished = `${to}.${randomUUID()}.tmp`
  try {
    await link(from, unfinished).catch((error: NodeJS.ErrnoException) => {
      if (!NO_LINK.has(error.code ?? '')) throw error
      return copySynced(from, unfinished)
    })
    await rename(unfinished, to)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function isSame(from: string, to: string): Promise<boolean> {
  const [object, there] = await Promise.all([stat(from), stat(to).catch(() => null)])
  if (!there) return false
  if (object.ino === there.ino && object.dev === there.dev) return true
  return object.size === there.size && (await readFile(from)).equals(await readFile(to))
}

async function copySynced(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE)
  const file = await open(to, 'r')
  await file.sync().finally(() => file.close())
}
