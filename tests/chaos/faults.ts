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

const TAKES_SPACE = new Set(['open', 'write', 'writeFile', 'mkdir', 'link', 'symlink', 'copyFile'])
const CHANGES = [...TAKES_SPACE, 'sync', 'fsync', 'rename', 'rm', 'unlink', 'utimes', 'chmod', 'truncate', 'close']

function isReading(name: string, args: unknown[]): boolean {
  return name === 'open' && (args[1] === undefined || args[1] === 'r')
}

function trouble(name: string): Error | undefined {
  done++
  return done >= full && TAKES_SPACE.has(name)
    ? Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' })
    : undefined
}

type Operation = (...args: unknown[]) => unknown
/** How an operation tells that it could not be done. */
type Refuse = (error: Error, args: unknown[]) => unknown
const byPromise: Refuse = (error) => Promise.reject(error)
const byCallback: Refuse = (error, args) => process.nextTick(args.at(-1) as (error: Error) => void, error)
const byThrowing: Refuse = (error) => {
  throw error
}

function breakAll(target: Record<string, unknown>, names: readonly string[], refuse: Refuse): void {
  for (const name of names) {
    const real = target[name]
    if (typeof real !== 'function') continue
    const operation = real as Operation
    target[name] = function (this: unknown, ...args: unknown[]): unknown {
      if (isReading(name, args)) return operation.apply(this, args)
      const error = trouble(name.replace(/Sync$/, ''))
      if (done === kill) return die(() => halfDone(name, args, (...half) => operation.apply(this, half)))
      return error ? refuse(error, args) : operation.apply(this, args)
    }
  }
}

/** The half of a writing that a power cut leaves behind: of bytes at once, or of some bytes of a buffer. */
async function halfDone(name: string, args: unknown[], operation: Operation): Promise<void> {
  if (name === 'writeFile') await operation(halfOf(args[0]))
  if (name !== 'write') return
  const [fd, buffer, offset, length, position] = args
  await new Promise((resolve) => operation(fd, buffer, offset, Math.floor(Number(length) / 2), position, resolve))
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
breakAll(Object.getPrototypeOf(handle) as Record<string, unknown>, CHANGES, byPromise)
await handle.close()
breakAll(fs.promises as unknown as Record<string, unknown>, CHANGES, byPromise)
breakAll(fs as unknown as Record<string, unknown>, ['open', 'write', 'fsync', 'close', 'rename'], byCallback)
breakAll(fs as unknown as Record<string, unknown>, ['mkdirSync'], byThrowing)
syncBuiltinESMExports()
done = 0
if (wish.has('count'))
  process.on('exit', () => {
    fs.writeSync(1, `operations ${done}\n`)
  })
