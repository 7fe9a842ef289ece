import { setTimeout as sleep } from 'node:timers/promises'
import type { Door } from '@innbyggarportal/cms/door'
import { fromMillis } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it, vi } from 'vitest'
import type { Reconciler, RoundWish } from './reconcile.ts'
import { watchContent } from './watch-content.ts'

interface Seen {
  wishes: RoundWish[]
  said: string[]
}

/** Watches content nobody edits until something has been seen, and gives what was wished and said. */
async function watch(
  untilSeen: (seen: Seen) => unknown,
  results: () => ReturnType<Reconciler['startRound']>,
): Promise<Seen> {
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
  await untilSeen({ wishes, said })
  stop.abort()
  await watching
  return { wishes, said }
}

const thoroughOf = (wishes: readonly RoundWish[]) => wishes.filter((w) => w.isThorough)

describe('when the CMS cannot be told how it went', () => {
  it('is tried again, ever more seldom, and said', async () => {
    const saidTwice = ({ wishes, said }: Seen) =>
      vi.waitFor(() => expect(Math.min(said.length, thoroughOf(wishes).length)).toBeGreaterThan(1), 15_000)
    const { wishes, said } = await watch(saidTwice, async () => ({
      asOf: fromMillis(Date.now()),
      results: Promise.reject(new Error('the database is locked')),
    }))
    const thorough = thoroughOf(wishes)
    expect(thorough.length).toBeGreaterThan(1)
    expect(thorough.length).toBeLessThan(5)
    expect(said[0]).toBe('the CMS could not be told how it went, trying again in 250 ms: the database is locked')
    expect(said[1]).toContain('in 500 ms')
  })

  it('is not looked at again before its time when all went well', async () => {
    const { wishes, said } = await watch(
      () => sleep(1200),
      async () => ({ asOf: fromMillis(Date.now()), results: Promise.resolve([]) }),
    )
    expect(thoroughOf(wishes)).toHaveLength(1)
    expect(said).toEqual([])
  })
})
