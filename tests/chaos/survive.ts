import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { expect } from 'vitest'
import { startPortals } from '@innbyggarportal/sites/server'
import { environmentWith } from '../env.ts'
import { getPage, PORTALS_URL } from '../region/running-parts.ts'
import { ACTIONS, type Action } from './act.ts'
import { publishSmall } from './small-region.ts'

/** What portals show, and what a plain directory holds, by path. */
type Shown = Record<string, string>
type Fault = 'kill' | 'full'

/** An action whose disk can fail at any operation, with what is shown before it and after it undisturbed. */
export interface Trial {
  operations: number
  /** Does the action with a fault at one operation; checks what is shown then, and that doing it again mends all. */
  survives(fault: Fault, at: number): Promise<void>
  close(): Promise<void>
}

const PATHS = [
  '/',
  '/tenester/',
  '/tenester/barnehage/',
  '/tenester/sfo/',
  '/tenester/skule/',
  '/sok/',
  '/404.html',
  '/en/',
  '/en/services/',
  '/sok/?q=barnehage',
]

/** Sets the scene: a portal that has been published, and the action once undisturbed. */
export async function openTrial(action: Action): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-'))
  const [base, whole] = [join(folder, 'base'), join(folder, 'whole')]
  await publishSmall(base, 0)
  if (action === 'directory') await ACTIONS.directory(base)
  await publishSmall(base, 1)
  if (action === 'prune') await publishSmall(base, 2)
  if (action === 'resume') await ACTIONS.rollback(base)
  copy(base, whole)
  const act = await openProgram(folder)
  const { output } = await act(action, whole, 'count=1')
  const operations = Number(/operations (\d+)/.exec(output)?.[1])
  const [before, after, bytes] = [await shown(base), await shown(whole), await tree(whole)]

  return {
    operations,
    async survives(fault, at) {
      const directory = join(folder, `${fault}-${at}`)
      copy(base, directory)
      const { code } = await act(action, directory, `${fault}=${at}`)
      if (fault === 'kill') expect(code, `operation ${at} is reached`).toBe('SIGKILL')
      const left = await shown(directory)
      expect([before, after], `${action} with ${fault} at ${at} leaves what was or what shall be`).toContainEqual(left)
      await ACTIONS[action](directory)
      expect(await shown(directory), `${action} with ${fault} at ${at} is mended by doing it again`).toEqual(after)
      expect(await tree(directory)).toEqual(bytes)
      await rm(directory, { recursive: true })
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

const copy = (from: string, to: string) => cpSync(from, to, { recursive: true, verbatimSymlinks: true })

type Program = (action: Action, directory: string, fault: string) => Promise<{ code: number | string; output: string }>

/** Makes a program of the actions: one file of plain JavaScript, because what starts hundreds of times must start fast. */
async function openProgram(folder: string): Promise<Program> {
  await build({
    entryPoints: ['act', 'faults'].map((name) => resolve(import.meta.dirname, `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What no action here loads.
    external: ['@aws-sdk/*', '@siteimprove/*', 'html-validate', 'jsdom'],
    logLevel: 'error',
  })
  return async (action, directory, fault) => {
    const child = spawn(
      process.execPath,
      ['--import', `${join(folder, 'faults.mjs')}?${fault}`, join(folder, 'act.mjs'), action, directory],
      { env: environmentWith({}), stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8')
      })
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    return { code: signal ?? code ?? 1, output }
  }
}

/** What a new portals process serves, and what lies in the plain directory. */
export async function shown(directory: string): Promise<Shown> {
  const server: Server = await startPortals({
    releases: directory,
    host: '127.0.0.1',
    port: 0,
    portalsUrl: PORTALS_URL,
    say: () => {},
  })
  const { port } = server.address() as { port: number }
  const pages = await Promise.all(
    PATHS.map(async (path) => [path, Object.values(await getPage(port, 'osteroy', path)).join(' ')] as const),
  )
  server.closeAllConnections()
  await new Promise((done) => {
    server.close(done)
  })
  const plain = Object.entries(await filesIn(join(directory, 'www/osteroy')))
    .filter(([path]) => !path.startsWith('/_astro'))
    .map(([path, digest]) => [`plain ${path}`, digest] as const)
  return Object.fromEntries([...pages, ...plain])
}

/** All that lies in the store, once what nothing needs is gone. */
async function tree(directory: string): Promise<Shown> {
  await ACTIONS.prune(directory)
  return { ...(await filesIn(join(directory, 'objects'))), ...(await filesIn(join(directory, 'portals'))) }
}

async function filesIn(folder: string): Promise<Shown> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])).filter((e) =>
    e.isFile(),
  )
  const files = await Promise.all(
    entries.map(
      async (e) =>
        [
          join(e.parentPath, e.name).slice(folder.length),
          createHash('sha256')
            .update(await readFile(join(e.parentPath, e.name)))
            .digest('hex'),
        ] as const,
    ),
  )
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}
