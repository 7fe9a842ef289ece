import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openDiskStore } from '@innbyggarportal/sites/publisher'
import { cleanDaily } from './clean-daily.ts'

const FIRST_MS = 10 * 60_000
const DAY_MS = 24 * 3_600_000
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-'))
  vi.useFakeTimers({ now: Date.parse('2026-11-30T12:00:00.000Z'), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

it('old requests are forgotten and the bin is emptied every day the worker runs, also after a day on which the database was away', async () => {
  const asked: string[] = []
  const emptied: string[] = []
  const said: string[] = []
  const stop = cleanDaily(openDiskStore(folder), {
    say: (line) => said.push(line),
    onSpoilt: () => {},
    forgetOldRequests: async (at) => {
      asked.push(at.slice(0, 10))
      if (asked.length === 1) throw new Error('the database is away')
    },
    emptyBin: async (at) => {
      emptied.push(at.slice(0, 10))
      return emptied.length === 2 ? 4 : 0
    },
  })
  for (const [days, waitMs] of [
    [1, FIRST_MS],
    [2, DAY_MS],
    [3, DAY_MS],
  ] as const) {
    await vi.advanceTimersByTimeAsync(waitMs)
    // The disk is real, so what follows a cleaning is waited for outside the clock.
    while (vi.getTimerCount() === 0)
      await new Promise((resume) => {
        setImmediate(resume)
      })
    expect(asked).toHaveLength(days)
  }
  stop()
  expect(asked).toEqual(['2026-11-30', '2026-12-01', '2026-12-02'])
  expect(emptied).toEqual(asked)
  expect(said[0]).toContain('the database is away')
  expect(said.join()).toContain('deleted 4 for good')
})
