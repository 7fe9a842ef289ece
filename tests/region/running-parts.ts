import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environmentWith } from '../env.ts'
import type { TestDatabase } from '../builders/databases.ts'

const ROOT = resolve(import.meta.dirname, '../..')
export const PORTALS_URL = 'http://{slug}.localhost'

/** A process of the product, started as an operator would. */
export interface RunningPart {
  output: () => string
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>
  /** Asks it to end. */
  stop: () => Promise<void>
}

/** Starts one of our programs against a database and data folder of the test's own. */
export function startPart(
  file: string,
  { url, dataDir }: Pick<TestDatabase, 'url' | 'dataDir'>,
  more: Record<string, string> = {},
  args: string[] = [],
): RunningPart & { exit: Promise<number> } {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', resolve(ROOT, file), ...args],
    {
      cwd: ROOT,
      env: environmentWith({ DATABASE_URL: url, DATA_DIR: dataDir, PORTALS_URL, DEMO: '1', ...more }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  const exit = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1))
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await exit
  }
  return { output: () => said, exit, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

/** One request to a portal, by host name. Status 0 when nobody answers. */
export function getPage(port: number, slug: string, path: string): Promise<{ status: number; text: string }> {
  return new Promise((done) => {
    request({ host: '127.0.0.1', port, path, headers: { host: `${slug}.localhost` } }, (answer) => {
      let text = ''
      answer
        .setEncoding('utf8')
        .on('data', (c: string) => {
          text += c
        })
        .on('end', () => done({ status: answer.statusCode ?? 0, text }))
    })
      .on('error', () => done({ status: 0, text: '' }))
      .end()
  })
}

/** Waits until something is so; fails with what was being waited for. */
export async function until(what: string, isSo: () => Promise<boolean>, patienceMs = 120_000): Promise<void> {
  const givesUpAt = performance.now() + patienceMs
  while (!(await isSo())) {
    if (performance.now() > givesUpAt) throw new Error(`Waited ${patienceMs} ms in vain until ${what}.`)
    await sleep(25)
  }
}
