import { readdirSync, readFileSync } from 'node:fs'

/** Ticks of a second in /proc; the same on every Linux that runs Node. */
const TICKS = 100

/** Processor seconds a process and its children alive have used, in user and system mode. */
export function cpuSeconds(pid: number): number {
  const { used, children } = readProcess(pid)
  return used + children.reduce((sum, child) => sum + cpuSeconds(child), 0)
}

function readProcess(pid: number): { used: number; children: number[] } {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return { used: cpuOfStat(readFileSync(`/proc/${pid}/stat`, 'utf8')), children }
}

/** Seconds out of a line of /proc/PID/stat. The name of the process stands in parentheses and may hold anything. */
export function cpuOfStat(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
