import { spawn } from 'node:child_process'

export interface ChildLimits {
  /** From its start until it has answered whole. */
  timeMs: number
  /** What it may answer. */
  bytes: number
  /** Told the number of the process when it has started. */
  onStart?: (pid: number) => void
}
/** `heavy`: it took more time, memory or room than it may, and was ended. `failed`: it ended by itself without an answer. */
export type ChildEnd = { answer: Buffer } | { ended: 'heavy' | 'failed'; said: string }

const MAX_SAID = 4000
/** It reads files (itself and its libraries), and can neither write any, start anything nor see our settings. */
const FLAGS = ['--no-warnings', '--permission', '--allow-addons', '--allow-fs-read=*', '--max-old-space-size=128']
const SETTINGS = { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' } as const

/** Runs one of our programs on some bytes in a process of its own, which is killed when it takes too much. Never rejects because of the program. */
export function runChild(
  program: string,
  args: readonly string[],
  input: Uint8Array,
  { timeMs, bytes, onStart }: ChildLimits,
): Promise<ChildEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...FLAGS, program, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: SETTINGS,
    })
    if (child.pid !== undefined) onStart?.(child.pid)
    const answer: Buffer[] = []
    let size = 0
    let said = ''
    const kill = () => child.kill('SIGKILL')
    const timer = setTimeout(kill, timeMs)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > bytes) kill()
      else answer.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(0, MAX_SAID)
    })
    // One that ends before it has read everything is told of by its end.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      resolve(
        code === 0 ? { answer: Buffer.concat(answer) } : { ended: signal === 'SIGKILL' ? 'heavy' : 'failed', said },
      )
    })
  })
}
