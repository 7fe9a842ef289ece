import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readFileList } from './file-list.ts'
import { inLanes } from './in-lanes.ts'
import { weighFile } from './lay-file.ts'
import { FILES, type BackupManifest } from './layout.ts'
import type { Amount } from './step.ts'

const LANES = 16

/** Reads every file of a backup. `damaged`: a line for each that is not as it was when it was made, sorted. */
export async function checkFiles(
  directory: string,
  { files: wanted }: BackupManifest,
  onProgress: (done: number, of: number) => void,
): Promise<Amount & { damaged: string[] }> {
  const done = { files: 0, bytes: 0, damaged: [] as string[] }
  if ((await digestOf(join(directory, FILES))) !== wanted.list)
    return { ...done, damaged: [`${FILES}: it is not the list that was written`] }
  await inLanes(readFileList(join(directory, FILES)), LANES, async ({ path, bytes, sha256 }) => {
    const found = await weighFile(join(directory, path)).catch(
      (error: NodeJS.ErrnoException) => error.code ?? error.message,
    )
    const damage = typeof found === 'string' ? sayMissing(found) : sayChanged(found, { bytes, sha256 })
    if (damage) done.damaged.push(`${path}: ${damage}`)
    done.files++
    done.bytes += bytes
    onProgress(done.files, wanted.count)
  })
  done.damaged.sort()
  return done
}

const sayMissing = (code: string) => (code === 'ENOENT' ? 'it is missing' : `it cannot be read (${code})`)

function sayChanged(
  found: { bytes: number; sha256: string },
  wanted: { bytes: number; sha256: string },
): string | undefined {
  if (found.bytes !== wanted.bytes) return `it has ${found.bytes} bytes, and had ${wanted.bytes}`
  return found.sha256 === wanted.sha256 ? undefined : 'its bytes are not those that were copied (digest differs)'
}

async function digestOf(path: string): Promise<string | undefined> {
  const sum = createHash('sha256')
  return pipeline(createReadStream(path), sum).then(
    () => sum.digest('hex'),
    () => undefined,
  )
}
