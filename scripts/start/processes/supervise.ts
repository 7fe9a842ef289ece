import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { growingPause } from '../../command/growing-pause.ts'
import { descendants } from './descendants.ts'
import { signal } from './signal.ts'

/** A process that shall always run. */
export interface Part {
  name: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
}

/** The processes of a running system. */
export interface Supervisor {
  /** Starts one more part, unless it runs, or everything is being ended. */
  start(part: Part): void
  /** Ends the part; it comes up again at once with the code that is on disk now. */
  restart(name: string): void
  /** Ends everything we started, and whatever that started, within `graceMs`. */
  stop(graceMs?: number): Promise<void>
}

/** How soon a part that died starts again, and how seldom at last. */
const PATIENCE = { firstMs: 500, longestMs: 30_000 }
/** A part that lived so long did not die of its start (ms). */
const LIVED_MS = 60_000
const END_WITH_PARENT = fileURLToPath(new URL('end-with-parent.mjs', import.meta.url))

/** Starts the parts under this Node, and starts again what dies, with growing pauses and a line that says so. */
export function supervise(parts: readonly Part[], say: (line: string) => void): Supervisor {
  const running = new Map<string, ChildProcess>()
  const known = new Set<string>()
  const restarting = new Set<string>()
  const waiting = new Set<NodeJS.Timeout>()
  let isStopping = false

  const begin = (part: Part, pause = growingPause(PATIENCE)) => {
    known.add(part.name)
    const from = Date.now()
    const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...part.args], {
      cwd: part.cwd,
      env: part.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.set(part.name, child)
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        if (line.trim()) say(`[${part.name}] ${line}`)
      })
    child.on('exit', (code, endedBy) => {
      running.delete(part.name)
      if (isStopping) return
      if (restarting.delete(part.name)) return begin(part)
      if (Date.now() - from >= LIVED_MS) pause.reset()
      const waitMs = pause.next()
      say(`${part.name} ended (${endedBy ?? `code ${code}`}); it starts again in ${waitMs / 1000} s.`)
      const timer = setTimeout(() => {
        waiting.delete(timer)
        begin(part, pause)
      }, waitMs)
      waiting.add(timer)
    })
  }
  for (const part of parts) begin(part)

  return {
    start(part) {
      if (!isStopping && !known.has(part.name)) begin(part)
    },
    restart(name) {
      const child = running.get(name)
      if (!child) return
      restarting.add(name)
      child.kill('SIGTERM')
    },
    async stop(graceMs = 5000) {
      isStopping = true
      for (const timer of waiting) clearTimeout(timer)
      const ours = [...running.values()]
      const all = ours.flatMap((child) => (child.pid ? [child.pid, ...descendants(child.pid)] : []))
      for (const child of ours) child.kill('SIGTERM')
      const until = Date.now() + graceMs
      while (Date.now() < until && all.some(isAlive))
        await new Promise((resolve) => {
          setTimeout(resolve, 50)
        })
      for (const pid of all.filter(isAlive)) signal(pid, 'SIGKILL')
    },
  }
}

function isAlive(pid: number): boolean {
  return signal(pid, 0)
}
