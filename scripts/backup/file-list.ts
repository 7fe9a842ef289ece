import { createHash } from 'node:crypto'
import { appendFileSync, createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { keptFile, type KeptFile } from './layout.ts'

const CHUNK = 1 << 18

/** Writes the list of a backup as its files come, a line each. */
export function openFileList(path: string) {
  const sum = createHash('sha256')
  let waiting = ''
  let [count, bytes] = [0, 0]
  writeFileSync(path, '', { mode: 0o600, flag: 'wx' })
  const flush = () => {
    sum.update(waiting)
    appendFileSync(path, waiting, { flush: true })
    waiting = ''
  }
  return {
    add(file: KeptFile): void {
      waiting += `${JSON.stringify(file)}\n`
      count++
      bytes += file.bytes
      if (waiting.length > CHUNK) flush()
    },
    /** Ends it. Returns what there is in all. */
    close() {
      flush()
      return { count, bytes, list: sum.digest('hex') }
    },
  }
}

/** The files of a list. Throws when a line is none. */
export async function* readFileList(path: string): AsyncGenerator<KeptFile> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield keptFile.parse(JSON.parse(line))
}
