import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** How much is written at once (bytes). */
const CHUNK = 1 << 20

/** Writes documents as MongoDB sends them, one after another, as `mongodump` does. Resolves to how many there were. */
export async function writeBson(
  path: string,
  documents: AsyncIterable<Buffer>,
  onWritten: (done: number) => void,
): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    let waiting: Buffer[] = []
    let bytes = 0
    let done = 0
    const flush = async () => {
      await file.writeFile(Buffer.concat(waiting))
      waiting = []
      bytes = 0
      onWritten(done)
    }
    for await (const document of documents) {
      waiting.push(document)
      bytes += document.byteLength
      done++
      if (bytes >= CHUNK) await flush()
    }
    await flush()
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The documents of such a file. Throws when it ends in the middle of one. */
export async function* readBson(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    rest = rest.byteLength === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer])
    let at = 0
    while (rest.byteLength - at >= 4) {
      const size = rest.readInt32LE(at)
      if (rest.byteLength - at < size) break
      yield rest.subarray(at, at + size)
      at += size
    }
    rest = rest.subarray(at)
  }
  if (rest.byteLength > 0) throw new Error(`${path} ends in the middle of a document.`)
}
