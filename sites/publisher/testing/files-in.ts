import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The files below a folder, however deep, as paths from it, sorted: `/en/index.html`. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((e) => !e.isDirectory())
    .map((e) => join(e.parentPath, e.name).slice(folder.length))
    .sort()
}
