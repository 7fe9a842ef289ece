import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { takesEncoding } from './takes-encoding.ts'

export interface Body { bytes: Uint8Array; encoding?: 'br' | 'gzip' }

/** Quality 5 of 11: nearly the size of the best at a tenth of the time. */
const BROTLI_QUALITY = 5
/** How many bytes of bodies are kept ready in memory. */
const MAX_BYTES = 64 * 1024 * 1024
/** The best first. */
const ENCODINGS = ['br', 'gzip'] as const
/** Fonts and pictures are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/(json|javascript|xml)|image\/svg)/

/**
 * Bodies ready to send, by object and encoding. Objects never change, so what is made once holds for ever; the least
 * recently used go first when memory is full.
 */
export function openBodies(read: (digest: string) => Promise<Uint8Array>) {
  const ready = new Map<string, Body>()
  let total = 0
  return async (digest: string, type: string, accepts: string): Promise<Body> => {
    const encoding = COMPRESSIBLE.test(type) ? ENCODINGS.find((e) => takesEncoding(accepts, e)) : undefined
    const id = `${digest}.${encoding ?? 'raw'}`
    const known = ready.get(id)
    if (known) {
      ready.delete(id)
      ready.set(id, known)
      return known
    }
    const raw = await read(digest)
    const madeMeanwhile = ready.get(id)
    if (madeMeanwhile) return madeMeanwhile
    const body = compress(raw, encoding)
    ready.set(id, body)
    total += body.bytes.byteLength
    for (const [oldest, old] of ready) {
      if (total <= MAX_BYTES) break
      ready.delete(oldest)
      total -= old.bytes.byteLength
    }
    return body
  }
}

/** Compresses bytes for sending. */
export function compress(raw: Uint8Array, encoding: Body['encoding']): Body {
  if (encoding === 'br') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: raw.byteLength }
    return { bytes: brotliCompressSync(raw, { params }), encoding }
  }
  if (encoding === 'gzip') return { bytes: gzipSync(raw), encoding }
  return { bytes: raw }
}
