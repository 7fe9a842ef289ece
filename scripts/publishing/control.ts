import { randomBytes, timingSafeEqual } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { PublishResult } from '@innbyggarportal/sites/publisher'

/** How a command reaches the running worker: a port on this machine and a secret, in a file only the owner reads. */
const address = z.strictObject({ port: z.number(), token: z.string() })
const FILE = 'worker.json'

/** Lets commands on this machine ask the worker to publish. Resolves to a function that closes the door again. */
export async function openControl(dataDir: string, publish: (slug?: string) => Promise<PublishResult[]>): Promise<() => Promise<void>> {
  const token = randomBytes(24).toString('hex')
  const server: Server = createServer((asked, answer) => {
    const given = Buffer.from(String(asked.headers.authorization ?? ''))
    const wanted = Buffer.from(`Bearer ${token}`)
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
      answer.writeHead(403).end()
      return
    }
    const slug = new URL(asked.url ?? '/', 'http://worker').searchParams.get('kommune') ?? undefined
    publish(slug).then(
      (results) => answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(results)),
      (error: unknown) => answer.writeHead(503).end(error instanceof Error ? error.message : String(error)),
    )
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  await writeFile(join(dataDir, FILE), JSON.stringify({ port, token }), { mode: 0o600 })
  return async () => {
    await rm(join(dataDir, FILE), { force: true })
    server.closeAllConnections()
    await new Promise<void>((resolve) => { server.close(() => resolve()) })
  }
}

/** Asks the running worker to publish. Null when no worker runs here; its refusal is thrown with its words. */
export async function askWorker(dataDir: string, slug?: string): Promise<PublishResult[] | null> {
  const at = readAddress(dataDir)
  if (!at) return null
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: at.port, method: 'POST', path: `/publish${slug ? `?kommune=${encodeURIComponent(slug)}` : ''}`, headers: { authorization: `Bearer ${at.token}` } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (c: Buffer) => chunks.push(c))
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          if (answer.statusCode === 200) resolve(JSON.parse(text) as PublishResult[])
          else if (answer.statusCode === 403) resolve(null)
          else reject(new Error(text))
        })
        answer.on('error', reject)
      },
    )
    asked.on('error', () => resolve(null))
    asked.end()
  })
}

function readAddress(dataDir: string): z.infer<typeof address> | null {
  try {
    return address.parse(JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')))
  } catch {
    return null
  }
}
