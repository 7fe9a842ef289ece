import { chmodSync, closeSync, existsSync, lstatSync, openSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makePrivateFolder } from './make-private-folder.ts'

/** Portals as plain directories are there for web servers of other users to read. */
const FOR_OTHERS = 'portals'

interface Options {
  /** Other users may pass through to the portals in it; they see nothing else, not even what it is called. */
  isPassable: boolean
  /** A database file, here or elsewhere, that is made closed before SQLite makes it open. */
  databaseUrl?: string
}

/**
 * Makes the data folder when it is not there, and closes it and what lies in it to other users, also what an earlier version
 * left open. Throws a sentence when the database is to lie in a folder that is not there: that one is the operator's to make.
 */
export function keepPrivate(dataDir: string, { isPassable, databaseUrl }: Options): void {
  makePrivateFolder(dataDir)
  setMode(dataDir, isPassable ? 0o711 : 0o700)
  // Made here, for Payload would make it open at the first upload.
  if (isPassable) makePrivateFolder(join(dataDir, 'media'))
  for (const entry of readdirSync(dataDir, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== FOR_OTHERS) setMode(join(dataDir, entry.name), 0o700)
    else if (entry.isFile()) setMode(join(dataDir, entry.name), 0o600)
  }
  if (databaseUrl?.startsWith('file:')) closeDatabase(pathOf(databaseUrl))
}

/** SQLite gives its log and its shared memory the mode of the database. */
function closeDatabase(file: string): void {
  const folder = resolve(dirname(file))
  // Commands know the code, and say it in a sentence without a stack.
  if (!existsSync(folder))
    throw Object.assign(
      new Error(
        `DATABASE_URL names a file in ${folder}, and there is no such folder: make it, or correct DATABASE_URL.`,
      ),
      { code: 'SQLITE_CANTOPEN', path: folder },
    )
  closeSync(openSync(file, 'a', 0o600))
  for (const each of [file, `${file}-wal`, `${file}-shm`]) setMode(each, 0o600)
}

const pathOf = (url: string): string =>
  (url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)).replace(/\?.*$/, '')

/** Takes away what others may do. Where it cannot be done (another owner, a file that just went) things stay as they are. */
function setMode(path: string, mode: number): void {
  try {
    if ((lstatSync(path).mode & 0o777) !== mode) chmodSync(path, mode)
  } catch (error) {
    if (!['ENOENT', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
