import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file in a folder and the folders in it, by its path there; none when there is no such folder. */
export async function* filesIn(folder: string, inside = ''): AsyncGenerator<string> {
  const entries = await opendir(join(folder, inside)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  for await (const entry of entries ?? []) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (entry.isDirectory()) yield* filesIn(folder, path)
    else if (entry.isFile()) yield path
  }
}

/** How many files lie in a folder, and how large they are. What goes away meanwhile counts for nothing. */
export async function weighFolder(folder: string): Promise<{ files: number; bytes: number }> {
  const sum = { files: 0, bytes: 0 }
  for await (const path of filesIn(folder)) {
    const found = await stat(join(folder, path)).catch(() => null)
    if (!found) continue
    sum.files++
    sum.bytes += found.size
  }
  return sum
}
