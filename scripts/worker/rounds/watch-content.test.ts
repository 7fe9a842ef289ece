import { setTimeout as sleep } from 'node:timers/promises'
import type { Door } from '@innbyggarportal/cms/door'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import type { Reconciler, RoundWish } from './reconcile.ts'
import { watchContent } from './watch-content.ts'

/** Watches content nobody edits for a while, and gives what was wished and said. */
async function watch(
  forMs: number,
  results: () => ReturnType<Reconciler['startRound']>,
): Promise<{ wishes: RoundWish[]; said: string[] }> {
  const stop = new AbortController()
  const wishes: RoundWish[] = []
  const said: string[] = []
  const door = { readSignal: async () => 'the same', sayAlive: async () => undefined } as unknown as Door
  const reconciler = {
    startRound: (wish: RoundWish) => {
      wishes.push(wish)
      return results()
    },
    changesAt: () => undefined,
  } as unknown as Reconciler
  const watching = watchContent(door, reconciler, stop.signal, { say: (line) => said.push(line), now: Date.now })
  await sleep(forMs)
  stop.abort()
  await watching
  return { wishes, said }
}

describe('when the CMS cannot be told how it went', () => {
  it('is tried again, ever more seldom, and said', async () => {
    const { wishes, said } = await watch(1200, async () => ({
      asOf: fromMillis(Date.now()),
      results: Promise.reject(new Error('the database is locked')),
    }))
    const thorough = wishes.filter((w) => w.isThorough)
    expect(thorough.length).toBeGreaterThan(1)
    expect(thorough.length).toBeLessThan(5)
    expect(said[0]).toBe('the CMS could not be told how it went, trying again in 250 ms: the database is locked')
    expect(said[1]).toContain('in 500 ms')
  })

  it('is not looked at again before its time when all went well', async () => {
    const { wishes, said } = await watch(1200, async () => ({
      asOf: fromMillis(Date.now()),
      results: Promise.resolve([]),
    }))
    expect(wishes.filter((w) => w.isThorough)).toHaveLength(1)
    expect(said).toEqual([])
  })
})
