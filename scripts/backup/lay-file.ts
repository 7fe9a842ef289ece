import { createHash } from 'node:crypto'
import { constants, mkdirSync } from 'node:fs'
import { chmod, link, open, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

const CHUNK = 1 << 18

/** What a file holds. */
export interface Weighed {
  bytes: number
  sha256: string
}

/** Lays a file in a place where there is none, as a link where one is as good as a copy and the disk lets it. Makes its folder. */
export async function layFile(
  from: string,
  to: string,
  { isLinked, mode }: { isLinked: boolean; mode: number },
): Promise<Weighed> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  if (isLinked && (await link(from, to).then(() => true, isNoPlaceForLinks))) {
    await chmod(to, mode)
    return weighFile(to)
  }
  const out = await open(to, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode)
  try {
    return await weigh(from, out)
  } catch (error) {
    await rm(to, { force: true })
    throw error
  } finally {
    await out.close()
  }
}

/** Lays some text in a place where there is nothing. */
export async function layText(text: string | Buffer, to: string): Promise<Weighed> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  await writeFile(to, text, { mode: 0o600, flag: 'wx', flush: true })
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
}

export const weighFile = (path: string): Promise<Weighed> => weigh(path)

async function weigh(from: string, into?: FileHandle): Promise<Weighed> {
  const file = await open(from)
  try {
    const sum = createHash('sha256')
    const buffer = Buffer.allocUnsafe(CHUNK)
    let bytes = 0
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK)
      if (bytesRead === 0) return { bytes, sha256: sum.digest('hex') }
      const part = buffer.subarray(0, bytesRead)
      sum.update(part)
      await into?.writeFile(part)
      bytes += bytesRead
    }
  } finally {
    await file.close()
  }
}

/** Another disk, a disk without links, or a file that others own. */
function isNoPlaceForLinks(error: NodeJS.ErrnoException): false {
  if (['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES'].includes(error.code ?? '')) return false
  throw error
}
