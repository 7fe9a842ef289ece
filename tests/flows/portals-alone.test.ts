import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDiskStore } from '@innbyggarportal/sites/publisher'
import { aRelease } from '@innbyggarportal/sites/publisher/testing'
import { freePort } from '../builders/free-port.ts'
import { getPage, startPart, until, type RunningPart } from '../region/running-parts.ts'

let dataDir: string
let portalsPort: number
let cmsPort: number
let part: (RunningPart & { exit: Promise<number> }) | undefined
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'alone-'))
  portalsPort = await freePort()
  cmsPort = await freePort()
})
afterEach(async () => {
  await part?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const start = (url: string, more: Record<string, string> = {}) => {
  part = startPart(
    'scripts/start.ts',
    { url, dataDir },
    {
      CMS_PORT: String(cmsPort),
      PORTALS_PORT: String(portalsPort),
      CMS_URL: `http://localhost:${cmsPort}`,
      PORTALS_URL: `http://{slug}.localhost:${portalsPort}`,
      ...more,
    },
  )
  return part
}
const publish = () => aRelease(openDiskStore(join(dataDir, 'releases')), 'Publisert')
const isServed = async () => (await getPage(portalsPort, 'osteroy', '/')).text === 'Publisert /'

const CLOSED = 'mongodb://127.0.0.1:1/x?replicaSet=rs0&serverSelectionTimeoutMS=500'

describe('with releases on disk', () => {
  it.each([
    ['leads to nobody', CLOSED, /database does not answer/],
    ['is of another kind', 'postgres://localhost/x', /DATABASE_URL must begin with/],
    [
      'is that of a file that cannot be',
      'file:/dev/null/x.db',
      /goes through a file|database file cannot be opened|No permission/i,
    ],
  ])(
    'the portals are served though the database address %s, and it is said that the rest waits',
    async (_, url, sentence) => {
      await publish()
      const { output } = start(url)
      await until('the portal is served', isServed)
      await until(
        'it is said',
        async () => sentence.test(output()) && output().includes('Admin and publishing must wait'),
        120_000,
      )
      await until('its address is said', async () =>
        output().includes(`is live: http://osteroy.localhost:${portalsPort}/`),
      )
      expect(output()).not.toMatch(/^Ready/m)
      expect(output()).not.toMatch(/^ {4}at /m)
      expect(await isServed()).toBe(true)
    },
  )

  it('another program on the port of the admin takes no portal down', async () => {
    await publish()
    const squatter = createServer()
    await new Promise<void>((listening) => {
      squatter.listen(0, '127.0.0.1', listening)
    })
    const address = squatter.address()
    cmsPort = typeof address === 'object' && address ? address.port : 0
    const { output } = start('')
    try {
      await until('it is said', async () => output().includes(`Port ${cmsPort} is taken`))
      await until('the portal is served', isServed)
      expect(output()).not.toMatch(/^Ready/m)
    } finally {
      squatter.close()
    }
  })

  it.runIf(existsSync('/proc/self/environ'))('the process of the portals has no secrets', async () => {
    await publish()
    start(CLOSED, {
      SECRET: 'a-secret-of-at-least-thirty-two-characters',
      SMTP_URL: 'smtp://user:word@mail.example.no',
      OIDC_CLIENT_SECRET: 'x',
    })
    await until('the portal is served', isServed)
    const found = environmentsOf('sites/server/main.ts').find((names) => names['DATA_DIR'] === dataDir)
    expect(found).toMatchObject({ PORTALS_PORT: String(portalsPort) })
    expect(Object.keys(found!).filter((name) => /SECRET|DATABASE|S3_|SMTP|OIDC/.test(name))).toEqual([])
  })
})

it('with nothing to serve, a database that is away ends the start with a sentence', async () => {
  const { exit, output } = start(CLOSED)
  expect(await exit).toBe(1)
  expect(output()).toContain('The database does not answer')
  expect(output()).not.toMatch(/^ {4}at /m)
})

/** The environments of the processes that run a file. */
function environmentsOf(file: string): Record<string, string>[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(file)) return []
        const lines = readFileSync(`/proc/${pid}/environ`, 'utf8')
          .split('\0')
          .filter((line) => line.includes('='))
        return [
          Object.fromEntries(
            lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
          ),
        ]
      } catch {
        return []
      }
    })
}
