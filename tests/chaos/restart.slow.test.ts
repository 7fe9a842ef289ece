import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../builders/free-port.ts'
import { shareAudits } from '../builders/share-audits.ts'
import { environmentWith } from '../env.ts'
import { until } from '../region/running-parts.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** The first start builds what is stale; there is nothing to publish. */
const PATIENCE_MS = 480_000
let dataDir: string
let system: ChildProcess
let ports: { cms: number; portals: number }
let said = ''

beforeAll(async () => {
  dataDir = shareAudits(await mkdtemp(join(tmpdir(), 'restart-')))
  ports = { cms: await freePort(), portals: await freePort() }
  system = spawn(process.execPath, [join(ROOT, 'scripts/start.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentWith({
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      DEMO: '0',
      CMS_PORT: String(ports.cms),
      PORTALS_PORT: String(ports.portals),
      CMS_URL: `http://localhost:${ports.cms}`,
      PORTALS_URL: `http://{slug}.localhost:${ports.portals}`,
    }),
  })
  for (const stream of [system.stdout!, system.stderr!])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  await until(
    'the system is ready',
    async () => {
      if (system.exitCode !== null) throw new Error(`The system did not come up:\n${said}`)
      return /^Ready/m.test(said)
    },
    PATIENCE_MS,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${said}`)
  })
}, PATIENCE_MS + 10_000)
afterAll(async () => {
  if (system.exitCode === null && system.signalCode === null) {
    system.kill('SIGTERM')
    await once(system, 'exit')
  }
  await rm(dataDir, { recursive: true, force: true })
})

/** What each part's command has in it. Next gives itself a name once it runs. */
const PARTS = {
  worker: /scripts\/worker\.ts/,
  cms: /next\/dist\/bin\/next|^next-server/,
  portals: /sites\/server\/main\.ts/,
}
type Part = keyof typeof PARTS

/** The process of a part: the child of the system with its command. */
async function pidOf(part: Part): Promise<number | undefined> {
  for (const name of (await readdir('/proc')).filter((n) => /^\d+$/.test(n))) {
    const [stat, command] = await Promise.all(
      ['stat', 'cmdline'].map((file) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')),
    )
    if (Number(stat!.split(') ').at(-1)?.split(' ')[1]) === system.pid && PARTS[part].test(command!))
      return Number(name)
  }
  return undefined
}
const control = () => readFile(join(dataDir, 'worker.json'), 'utf8').catch(() => '')
/** There is no kommune, so any host gets the list of portals. */
const isServed = async () =>
  fetch(`http://127.0.0.1:${ports.portals}/`).then(
    (r) => r.status === 200,
    () => false,
  )
const isAnswering = async () =>
  fetch(`http://127.0.0.1:${ports.cms}/admin/login`).then(
    (r) => r.status < 500,
    () => false,
  )

describe('npm start', () => {
  it.each(['worker', 'cms', 'portals'] as const)('starts the %s again when it is killed, and says so', async (part) => {
    const [before, door] = [await pidOf(part), await control()]
    expect(before).toBeGreaterThan(0)
    process.kill(before!, 'SIGKILL')
    await until('it says so', async () => said.includes(`${part} ended (SIGKILL); it starts again in 0.5 s.`))
    if (part !== 'portals') expect(await isServed(), 'portals do not mind').toBe(true)
    await until('it runs again', async () => ![undefined, before].includes(await pidOf(part)))
    const isBack = { worker: async () => ![door, ''].includes(await control()), cms: isAnswering, portals: isServed }[
      part
    ]
    await until(`the ${part} is at work again`, isBack)
  })

  it('says why it stops', async () => {
    system.kill('SIGTERM')
    const [code] = (await once(system, 'exit')) as [number]
    expect([code, /^Stopping: .*$/m.exec(said)?.[0]]).toEqual([0, 'Stopping: somebody asked with SIGTERM.'])
  })
})
