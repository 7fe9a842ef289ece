import { randomUUID } from 'node:crypto'
import { lstat, readdir, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { digestOfValue } from '../digest.ts'
import { filesOfRelease } from './files-of-release.ts'
import type { Manifest } from '../store/manifest.ts'
import { placeFiles, type PlacedFile } from './place-files.ts'
import type { DiskStore } from '../store/disk/disk-store.ts'
import { syncFolder, writeWhole } from '../files/write-whole.ts'

/** How many directories of earlier releases stay: a web server may be reading in one. */
const KEPT_DIRECTORIES = 3
/** Stands in a directory that was there before us and that we fill: whatever lies beside it is ours to replace. */
export const MARK = '.innbyggarportal'
/** A directory that nobody has come to finish in this time never will be (ms). */
const UNFINISHED_MS = 3_600_000

/**
 * Writes a release as a plain directory for any web server, and returns how many files it has. A target that is free is
 * made a symlink to `.releases/<its name>/<release>` beside it, and the next release takes its place in one stroke:
 * there is no moment when it is missing, half, or of two releases. A target that is a directory already stays one and
 * is brought up to date file by file, assets before pages, what is gone last. Files are read-only links to objects.
 * Throws {@link NotAPortalError} when the target holds something we did not write: it would be lost.
 */
export async function writeDirectory(
  store: DiskStore,
  manifest: Manifest,
  target: string,
  release?: string,
): Promise<number> {
  const { assets, pages } = await filesOfRelease(store, manifest)
  const files = [...assets, ...pages]
  const { goal, home, kind } = await lookAt(resolve(target))
  if (kind === 'directory') {
    await writeWhole(
      join(goal, MARK),
      'Portals are written here by npm run publish. What is not hidden and not of the portal is removed.\n',
    )
    await placeFiles(assets, goal, store.pathOf)
    await placeFiles(pages, goal, store.pathOf)
    await removeOthers(files, goal)
    return files.length
  }
  const name = release ?? digestOfValue(files).slice(0, 16)
  const made = join(home, name)
  if (await stat(made).catch(() => null)) await placeFiles(files, made, store.pathOf)
  else await makeDirectory(files, made, store)
  await pointTo(made, goal)
  await removeOld(home, name)
  return files.length
}

/** The target holds something we did not write. */
export class NotAPortalError extends Error {
  override name = 'NotAPortalError'
}

/** What stands at the target. A link of somebody else's is followed; `home` is where the directories behind our own links lie. */
async function lookAt(goal: string): Promise<{ goal: string; home: string; kind: 'free' | 'ours' | 'directory' }> {
  const home = join(dirname(goal), '.releases', basename(goal))
  const found = await lstat(goal).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return null
  })
  if (!found) return { goal, home, kind: 'free' }
  if (found.isSymbolicLink()) {
    if (resolve(dirname(goal), await readlink(goal)).startsWith(home + sep)) return { goal, home, kind: 'ours' }
    return lookAt(await realpath(goal))
  }
  const names = await readdir(goal)
  if (names.length > 0 && !names.includes(MARK)) {
    throw new NotAPortalError(
      `${goal} holds something that npm run publish did not write, and writing there would delete it. Name an empty or a new directory. If all of it is an earlier copy of the portal, empty it, or put an empty file named ${MARK} in it, and try again.`,
    )
  }
  return { goal, home, kind: 'directory' }
}

/** Makes a directory that is whole before it has its name. */
async function makeDirectory(files: readonly PlacedFile[], made: string, store: DiskStore): Promise<void> {
  const unfinished = `${made}.${randomUUID()}.tmp`
  try {
    await placeFiles(files, unfinished, store.pathOf)
    await rename(unfinished, made)
    await syncFolder(dirname(made))
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

async function pointTo(made: string, goal: string): Promise<void> {
  const unfinished = `${goal}.${randomUUID()}.tmp`
  await symlink(relative(dirname(goal), made), unfinished)
  try {
    await rename(unfinished, goal)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(dirname(goal))
}

/** What is not in the release goes, except what a name hidden from visitors says is the web server's own. */
async function removeOthers(files: readonly PlacedFile[], directory: string): Promise<void> {
  const ours = new Set(
    files.flatMap(({ path }) =>
      path
        .split('/')
        .slice(1)
        .map((_, index, parts) => join(directory, ...parts.slice(0, index + 1))),
    ),
  )
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const others = entries
    .map((e) => join(e.parentPath, e.name))
    .filter((path) => !ours.has(path) && !relative(directory, path).startsWith('.'))
  for (const path of others) await rm(path, { recursive: true, force: true })
}

async function removeOld(home: string, current: string): Promise<void> {
  const names = (await readdir(home)).filter((name) => name !== current)
  const dated = await Promise.all(
    names.map(async (name) => ({ path: join(home, name), name, at: (await stat(join(home, name))).mtimeMs })),
  )
  const whole = dated.filter((d) => !d.name.endsWith('.tmp')).sort((a, b) => b.at - a.at)
  const unfinished = dated.filter((d) => d.name.endsWith('.tmp') && Date.now() - d.at > UNFINISHED_MS)
  for (const { path } of [...whole.slice(KEPT_DIRECTORIES - 1), ...unfinished])
    await rm(path, { recursive: true, force: true })
}
