import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { openRecentMap } from '../../recent-map.ts'
import { takesEncoding } from './takes-encoding.ts'

export interface Body {
  bytes: Uint8Array
  encoding?: 'br' | 'gzip'
}

/** Quality 5 of 11: nearly the size of the best at a tenth of the time. */
const BROTLI_QUALITY = 5
/** How many bytes of bodies are kept ready in memory. */
const MAX_BYTES = 128 * 1024 * 1024
/** The best first. */
const ENCODINGS = ['br', 'gzip'] as const
/** Fonts and pictures are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/(json|javascript|xml)|image\/svg)/

/**
 * Bodies ready to send, by object and encoding. Objects never change, so what is made once holds for ever; the least
 * recently used go first when memory is full. `ready` gives what is kept, without waiting.
 */
export function openBodies(read: (digest: string) => Promise<Uint8Array>) {
  const kept = openRecentMap<Body>(MAX_BYTES, (body) => body.bytes.byteLength)

  const ready = (digest: string, type: string, accepts: string): Body | undefined =>
    kept.get(idOf(digest, type, accepts))

  async function bodyOf(digest: string, type: string, accepts: string): Promise<Body> {
    const known = ready(digest, type, accepts)
    if (known) return known
    const raw = await read(digest)
    const madeMeanwhile = ready(digest, type, accepts)
    if (madeMeanwhile) return madeMeanwhile
    const body = compress(raw, encodingFor(type, accepts))
    kept.set(idOf(digest, type, accepts), body)
    return body
  }

  return Object.assign(bodyOf, { ready })
}

function idOf(digest: string, type: string, accepts: string): string {
  return `${digest}.${encodingFor(type, accepts) ?? 'raw'}`
}

function encodingFor(type: string, accepts: string): Body['encoding'] {
  return COMPRESSIBLE.test(type) ? bestEncoding(accepts) : undefined
}

/** Browsers are of few kinds, and every one always says the same. */
const best = openRecentMap<NonNullable<Body['encoding']> | null>(200)

function bestEncoding(accepts: string): Body['encoding'] {
  return best.getOr(accepts, () => ENCODINGS.find((e) => takesEncoding(accepts, e)) ?? null) ?? undefined
}

/** Compresses bytes for sending. */
export function compress(raw: Uint8Array, encoding: Body['encoding']): Body {
  if (encoding === 'br') {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.byteLength,
    }
    return { bytes: trimmed(brotliCompressSync(raw, { params })), encoding }
  }
  if (encoding === 'gzip') return { bytes: trimmed(gzipSync(raw)), encoding }
  return { bytes: raw }
}

/** zlib gives a small part of a large piece of memory; what is kept must not hold on to the rest. */
function trimmed(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.byteLength)
  bytes.copy(copy)
  return copy
}
