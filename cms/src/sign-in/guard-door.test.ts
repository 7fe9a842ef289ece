import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guardDoor } from './guard-door.ts'
import { addressHeader, toldAddress } from './told-address.ts'

let server: Server
beforeAll(async () => {
  guardDoor({ trustedProxies: 1, isHttps: true, isDemo: true })
  server = createServer((asked, answer) =>
    answer.end(
      toldAddress(new Headers(Object.entries(asked.headers).map(([k, v]): [string, string] => [k, String(v)]))),
    ),
  )
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
})
afterAll(() => server.close())

const ask = (headers: Record<string, string>) =>
  new Promise<{ text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, headers }, (answer) => {
      let text = ''
      answer
        .on('data', (chunk: Buffer) => {
          text += chunk.toString()
        })
        .on('end', () => resolve({ text, headers: answer.headers }))
    })
      .on('error', reject)
      .end()
  })

it('on a running server, takes the word of the one trusted proxy and nothing a client writes', async () => {
  const [name] = addressHeader('')
  expect((await ask({})).text).toBe('127.0.0.1')
  expect((await ask({ 'x-forwarded-for': '1.1.1.1, 203.0.113.9' })).text).toBe('203.0.113.9')
  expect((await ask({ 'x-forwarded-for': '203.0.113.9', [name]: `${'0'.repeat(32)} 1.1.1.1` })).text).toBe(
    '203.0.113.9',
  )
})

it('tells browsers to keep to https', async () =>
  expect((await ask({})).headers['strict-transport-security']).toBe('max-age=31536000'))
