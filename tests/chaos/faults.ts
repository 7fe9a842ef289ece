import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded before a program (`--import faults.ts?kill=12`), makes the disk fail at one of its operations that change
 * something: `kill` ends the process as a power cut would, a write half done; `full` fails this operation, and all after
 * it that take space, as a full disk does. The program knows nothing of it. `count` tells at the end how many there were.
 */
const wish = new URL(import.meta.url).searchParams
const [kill, full] = [Number(wish.get('kill') ?? Infinity), Number(wish.get('full') ?? Infinity)]
let done = 0

const TAKES_SPACE = new Set(['open', 'write', 'writeFile', 'mkdir', 'link', 'symlink', 'copyFile', 'mkdirSync'])
const CHANGES = [...TAKES_SPACE, 'sync', 'rename', 'rm', 'unlink', 'utimes', 'chmod', 'truncate', 'close']

function isReading(name: string, args: unknown[]): boolean {
  return name === 'open' && (args[1] === undefined || args[1] === 'r')
}

function trouble(name: string): Error | undefined {
  done++
  return done >= full && TAKES_SPACE.has(name) ? Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' }) : undefined
}

type Operation = (...args: unknown[]) => unknown
function breakAll(target: Record<string, unknown>, names: readonly string[] = CHANGES): void {
  for (const name of names) {
    const real = target[name]
    if (typeof real !== 'function') continue
    const operation = real as Operation
    target[name] = function (this: unknown, ...args: unknown[]): unknown {
      if (isReading(name, args)) return operation.apply(this, args)
      const error = trouble(name)
      if (done === kill) return die(() => (name === 'writeFile' ? operation.call(this, halfOf(args[0])) : undefined))
      if (!error) return operation.apply(this, args)
      if (name.endsWith('Sync')) throw error
      return Promise.reject(error)
    }
  }
}

async function die(last: () => unknown): Promise<never> {
  await last()
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => {})
}

function halfOf(bytes: unknown): unknown {
  return typeof bytes === 'string' || bytes instanceof Uint8Array ? bytes.slice(0, bytes.length / 2) : bytes
}

const handle = await fs.promises.open(new URL(import.meta.url), 'r')
breakAll(Object.getPrototypeOf(handle) as Record<string, unknown>)
await handle.close()
breakAll(fs.promises as unknown as Record<string, unknown>)
breakAll(fs as unknown as Record<string, unknown>, ['mkdirSync'])
syncBuiltinESMExports()
done = 0
if (wish.has('count')) process.on('exit', () => { fs.writeSync(1, `operations ${done}\n`) })
