import { expect, it } from 'vitest'
import { cpuOfStat, cpuSeconds } from './cpu-seconds.ts'

it('adds user and system time, whatever the process is called', () => {
  expect(cpuOfStat('42 (a) b (c) S 1 42 42 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 1 0 100 1 1')).toBe(3)
})

it('sees this process work', () => {
  const before = cpuSeconds(process.pid)
  const from = process.cpuUsage()
  while (process.cpuUsage(from).user < 60_000) Math.sqrt(before)
  expect(cpuSeconds(process.pid)).toBeGreaterThan(before)
})
