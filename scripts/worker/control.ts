import { randomBytes, timingSafeEqual } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { PublishResult } from '@innbyggarportal/sites/publisher'
import { messageOf } from '../command/message-of.ts'

/** How a command reaches the running worker: a port on this machine and a secret, in a file only the owner reads. */
const address = z.strictObject({ port: z.number(), token: z.string() })
const FILE = 'worker.json'

/** Hears how many pages of a portal have been looked at. */
export type OnProgress = (kommune: string, done: number, of: number) => void
/** What the worker answers, line by line: how far it has come, and at last what came of it. */
type Line = { kommune: string; done: number; of: number } | { results: PublishResult[] } | { trouble: string }

/** Lets commands on this machine ask the worker to publish. Resolves to a function that closes the door again. */
export async function openControl(
  dataDir: string,
  publish: (slug: string | undefined, onProgress: OnProgress) => Promise<PublishResult[]>,
): Promise<() => Promise<void>> {
  const token = randomBytes(24).toString('hex')
  const server: Server = createServer((asked, answer) => {
    const given = Buffer.from(String(asked.headers.authorization ?? ''))
    const wanted = Buffer.from(`Bearer ${token}`)
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
      answer.writeHead(403).end()
      return
    }
    const slug = new URL(asked.url ?? '/', 'http://worker').searchParams.get('kommune') ?? undefined
    answer.writeHead(200, { 'content-type': 'application/x-ndjson' }).flushHeaders()
    const tell = (line: Line) => answer.write(`${JSON.stringify(line)}\n`)
    publish(slug, (kommune, done, of) => tell({ kommune, done, of })).then(
      (results) => {
        tell({ results })
        answer.end()
      },
      (error: unknown) => {
        tell({ trouble: messageOf(error) })
        answer.end()
      },
    )
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  await writeFile(join(dataDir, FILE), JSON.stringify({ port, token }), { mode: 0o600 })
  return async () => {
    await rm(join(dataDir, FILE), { force: true })
    server.closeAllConnections()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
    })
  }
}

/** Asks the running worker to publish. Null when no worker runs here; its refusal, or its death on the way, is thrown. */
export async function askWorker(
  dataDir: string,
  slug?: string,
  onProgress: OnProgress = () => undefined,
): Promise<PublishResult[] | null> {
  const at = readAddress(dataDir)
  if (!at) return null
  return new Promise((resolve, reject) => {
    let isHeard = false
    const die = () =>
      reject(new Error('The worker stopped while it was publishing. What was published is whole; look at its log.'))
    const asked = request(
      {
        host: '127.0.0.1',
        port: at.port,
        method: 'POST',
        path: `/publish${slug ? `?kommune=${encodeURIComponent(slug)}` : ''}`,
        headers: { authorization: `Bearer ${at.token}` },
      },
      (answer) => {
        if (answer.statusCode !== 200) {
          answer.resume()
          return resolve(null)
        }
        isHeard = true
        answer.on('error', die)
        createInterface({ input: answer })
          .on('line', (text) => {
            const line = JSON.parse(text) as Line
            if ('results' in line) resolve(line.results)
            else if ('trouble' in line) reject(new Error(line.trouble))
            else onProgress(line.kommune, line.done, line.of)
          })
          .on('error', die)
          .on('close', die)
      },
    )
    asked.on('error', () => (isHeard ? die() : resolve(null)))
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
