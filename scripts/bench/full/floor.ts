import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { timed } from '../bench.ts'

/** What writing costs by itself: seconds to write every file of a folder anew, plainly and not forced to disk; and how much it is. */
export async function writeSameBytes(
  from: string,
  to: string,
): Promise<{ seconds: number; files: number; mebibytes: number }> {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
  const contents = files.map((file) => ({ to: join(to, file.slice(from.length)), bytes: readFileSync(file) }))
  const { ms } = await timed(() => {
    for (const folder of new Set(contents.map((c) => dirname(c.to)))) mkdirSync(folder, { recursive: true })
    for (const c of contents) writeFileSync(c.to, c.bytes)
  })
  return {
    seconds: ms / 1000,
    files: files.length,
    mebibytes: contents.reduce((sum, c) => sum + c.bytes.byteLength, 0) / 2 ** 20,
  }
}
