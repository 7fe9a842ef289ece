import { randomBytes } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openBodies } from './response-body.ts'

const MIB = 1024 * 1024

function openCounting(bytes: (digest: string) => Uint8Array) {
  let reads = 0
  const bodyOf = openBodies(async (digest) => {
    reads++
    return bytes(digest)
  })
  return { bodyOf, reads: () => reads }
}

describe('bodies ready to send', () => {
  it('are made once and kept, per encoding', async () => {
    const { bodyOf, reads } = openCounting(() => Buffer.from('Framside'))
    expect(Buffer.from((await bodyOf('a', 'text/html', '')).bytes).toString()).toBe('Framside')
    const small = await bodyOf('a', 'text/html', 'gzip, br')
    expect([small.encoding, brotliDecompressSync(small.bytes).toString()]).toEqual(['br', 'Framside'])
    await bodyOf('a', 'text/html', 'br')
    expect(reads()).toBe(2)
  })

  it('are counted once however many ask at the same time, so that memory does not seem full for ever', async () => {
    const big = randomBytes(40 * MIB)
    const { bodyOf, reads } = openCounting(() => big)
    await Promise.all(['a', 'a', 'a', 'a'].map((digest) => bodyOf(digest, 'font/woff2', '')))
    const before = reads()
    await bodyOf('a', 'font/woff2', '')
    expect(reads()).toBe(before)
  })

  it('make room for new ones when memory is full, the least recently used first', async () => {
    const big = randomBytes(50 * MIB)
    const { bodyOf, reads } = openCounting(() => big)
    for (const digest of ['a', 'b', 'a', 'c']) await bodyOf(digest, 'font/woff2', '')
    expect(reads()).toBe(3)
    await bodyOf('a', 'font/woff2', '')
    expect(reads()).toBe(3)
    await bodyOf('b', 'font/woff2', '')
    expect(reads()).toBe(4)
  })

  it('hold on to no more memory than they have bytes', async () => {
    const { bodyOf } = openCounting(() => Buffer.from('Framside '.repeat(2000)))
    for (const accepts of ['br', 'gzip']) {
      const { bytes } = await bodyOf('a', 'text/html', accepts)
      expect(bytes.buffer.byteLength).toBe(bytes.byteLength)
    }
  })

  it('are not packed in a way the asker refuses', async () => {
    const { bodyOf } = openCounting(() => Buffer.from('Framside'))
    expect((await bodyOf('a', 'text/html', 'br;q=0, gzip')).encoding).toBe('gzip')
    expect((await bodyOf('a', 'text/html', 'gzip;q=0.0, br; q=0')).encoding).toBeUndefined()
    expect((await bodyOf('a', 'text/html', 'br;q=0.5')).encoding).toBe('br')
  })
})
