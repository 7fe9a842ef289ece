import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Process ids of everything a process has started, directly or through others, nearest first. Empty when it cannot be known. */
export function descendants(pid: number): number[] {
  const pairs = process.platform === 'linux' ? fromProc() : fromPs()
  const found: number[] = []
  for (let wave = [pid]; wave.length > 0;) {
    const parents = new Set(wave)
    wave = pairs.filter(([, parent]) => parents.has(parent)).map(([child]) => child)
    found.push(...wave)
  }
  return found
}

function fromProc(): [pid: number, parent: number][] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): [number, number][] => {
      try {
        const afterName = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1) ?? ''
        return [[Number(name), Number(afterName.split(' ')[1])]]
      } catch {
        return []
      }
    })
}

function fromPs(): [pid: number, parent: number][] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
}
