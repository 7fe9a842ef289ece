/** A body read as it comes, so that one that says nothing of its length is counted too. */
export interface BodyReader {
  /** Reads on until the body ends or is longer than `max` bytes; true when it has ended. May be called again with more. */
  readTo: (max: number) => Promise<boolean>
  bytes: () => Uint8Array<ArrayBuffer>
  /** Lets go of what has not come yet. */
  drop: () => void
}

export function bodyReader(body: ReadableStream<Uint8Array> | null): BodyReader {
  const reader = body?.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  let hasEnded = reader === undefined
  return {
    readTo: async (max) => {
      while (!hasEnded && length <= max) {
        const { done, value } = await reader!.read()
        if (done) hasEnded = true
        else {
          parts.push(value)
          length += value.byteLength
        }
      }
      return hasEnded && length <= max
    },
    bytes: () => {
      const all = new Uint8Array(length)
      let at = 0
      for (const part of parts) {
        all.set(part, at)
        at += part.byteLength
      }
      return all
    },
    drop: () => {
      void reader?.cancel().catch(() => undefined)
    },
  }
}
