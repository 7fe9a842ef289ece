import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

const HTML = /\.html?$/i

/** The html files below a folder (or those whose name fits), by path, with forward slashes. Folders that cannot be read are passed over. */
export async function listHtmlFiles(
  directory: string,
  fits: RegExp = HTML,
  below: string = directory,
): Promise<string[]> {
  const entries = await readdir(below, { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries.map(async (e): Promise<string[]> => {
      const path = join(below, e.name)
      if (e.isDirectory()) return listHtmlFiles(directory, fits, path)
      return (e.isFile() || e.isSymbolicLink()) && fits.test(e.name)
        ? [relative(directory, path).split(sep).join('/')]
        : []
    }),
  )
  return found.flat().sort()
}
