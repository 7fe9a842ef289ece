import { setTimeout as sleep } from 'node:timers/promises'
import { descendants } from './descendants.ts'
import { signal } from './signal.ts'

/** Ends everything this process has started, directly or through others: asked first, and after `graceMs` made to. */
export async function endDescendants(graceMs = 2000): Promise<void> {
  const all = descendants(process.pid)
  for (const pid of all) signal(pid, 'SIGTERM')
  const until = performance.now() + graceMs
  while (performance.now() < until && all.some((pid) => signal(pid, 0))) await sleep(50)
  for (const pid of [...all, ...descendants(process.pid)]) signal(pid, 'SIGKILL')
}
