import { expect, it } from 'vitest'
import { backoff } from './backoff.ts'

it('waits longer after each quick death, and never more than half a minute', () => {
  const waits: number[] = []
  for (let i = 0, deaths = 0; i < 9; i++) {
    const next = backoff(deaths, 100)
    waits.push(next.waitMs)
    deaths = next.quickDeaths
  }
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
})

it('forgets quick deaths once a process has lived a minute', () => {
  expect(backoff(7, 60_000)).toEqual({ waitMs: 500, quickDeaths: 1 })
})
