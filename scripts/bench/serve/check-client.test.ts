import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startCheckClient } from './check-client.ts'

const PAGES: Record<string, string> = { '/god/': 'god', '/gammal/': 'av inga utgåve' }
let server: Server
let asked: number
beforeEach(async () => {
  asked = 0
  server = createServer((req, res) => {
    asked++
    const text = PAGES[req.url ?? '']
    if (text === undefined) return void res.writeHead(500).end()
    if (String(req.headers['accept-encoding']) === 'gzip')
      return void res
        .writeHead(200, { 'content-encoding': 'gzip', 'content-length': gzipSync(text).byteLength })
        .end(gzipSync(text))
    res.writeHead(200, { 'content-length': Buffer.byteLength(text) }).end(text)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

it('takes a page as some release had it, and tells of one no release had, and of errors', async () => {
  const client = startCheckClient(
    (server.address() as AddressInfo).port,
    ['/god/', '/gammal/', '/feil/'].map((path) => ({ host: 'a.localhost', path })),
  )
  await vi.waitFor(() => expect(asked).toBeGreaterThan(60), 15_000)
  const { answers, problems } = await client.stop()
  const digest = createHash('sha256').update('god').digest('hex')
  const said = new Set(problems(new Map([['a.localhost /god/', new Set([digest])]])))
  expect(answers).toBeGreaterThan(10)
  expect([...said].sort()).toEqual(['a.localhost /feil/: status 500', 'a.localhost /gammal/: no release has this page'])
})
