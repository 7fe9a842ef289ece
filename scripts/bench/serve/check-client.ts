import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { drawFromText } from '../region/draw.ts'

/** A page somebody may ask for. */
export interface PageAddress {
  host: string
  path: string
}
/** Digests a page has had, by «HOST PATH», in any release. */
export type KnownPages = ReadonlyMap<string, ReadonlySet<string>>

interface Answer {
  id: string
  digest: string
  problem?: string
}

/** Somebody who reads pages at random while others publish, and remembers every answer. */
export interface CheckClient {
  stop: () => Promise<{ answers: number; problems: (known: KnownPages) => string[] }>
}

const AT_ONCE = 4

/** Starts reading. Whether answers were right can only be said afterwards, when all releases are known. */
export function startCheckClient(port: number, pages: readonly PageAddress[]): CheckClient {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const answers: Answer[] = []
  let isStopped = false
  const readers = Array.from({ length: AT_ONCE }, async (_, reader) => {
    const draw = drawFromText(`reader ${reader}`)
    while (!isStopped) {
      const page = draw.pick(pages)
      answers.push({
        id: `${page.host} ${page.path}`,
        ...(await read(agent, port, page, draw.pick(['gzip', 'br', 'identity']))),
      })
    }
  })
  return {
    async stop() {
      isStopped = true
      await Promise.all(readers)
      agent.destroy()
      return { answers: answers.length, problems: (known) => answers.flatMap((a) => problemOf(a, known) ?? []) }
    },
  }
}

function problemOf({ id, digest, problem }: Answer, known: KnownPages): string | undefined {
  if (problem !== undefined) return `${id}: ${problem}`
  return known.get(id)?.has(digest) ? undefined : `${id}: no release has this page`
}

function read(agent: Agent, port: number, { host, path }: PageAddress, encoding: string): Promise<Omit<Answer, 'id'>> {
  return new Promise((resolve) => {
    const fail = (problem: string) => resolve({ digest: '', problem })
    const asked = request(
      { agent, host: '127.0.0.1', port, path, headers: { host, 'accept-encoding': encoding } },
      (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('error', (e) => fail(e.message))
        res.on('end', () => {
          const body = Buffer.concat(chunks)
          const length = Number(res.headers['content-length'])
          const status = path.endsWith('404.html') ? 404 : 200
          if (res.statusCode !== status) return fail(`status ${res.statusCode}`)
          if (length !== body.byteLength) return fail(`${body.byteLength} bytes instead of ${length}`)
          try {
            resolve({
              digest: createHash('sha256').update(decode(body, res.headers['content-encoding'])).digest('hex'),
            })
          } catch (e) {
            fail(String(e))
          }
        })
      },
    )
    asked.on('error', (e) => fail(e.message))
    asked.end()
  })
}

function decode(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'gzip') return gunzipSync(body)
  return encoding === 'br' ? brotliDecompressSync(body) : body
}
