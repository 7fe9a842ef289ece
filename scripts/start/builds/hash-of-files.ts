import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const NOT_SOURCE = new Set(['node_modules', 'dist', '.next', '.astro', '.turbo', '.cache', '.data'])
const NOT_BUILT = /\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/

/**
 * One digest (sha-256, hex) of files and folders: their paths under `root` and their bytes. What is built, installed or
 * tested with is left out; so is a path that is not there.
 */
export function hashOfFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((p) => filesUnder(root, p)).sort())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

function filesUnder(root: string, path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCE.has(entry.name) && !NOT_BUILT.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(root, join(path, entry.name)) : entry.isFile() ? [join(path, entry.name)] : [],
    )
}
