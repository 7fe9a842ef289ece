import { expect, it } from 'vitest'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { askAgainAfter, begin, follow } from './follow-publishing.ts'
import { publishingView } from './publishing-view.ts'

const at = (seconds: number) => `2026-11-21T10:00:${String(seconds).padStart(2, '0')}.000Z`
const look = (
  now: number,
  newestRequest: number,
  checkedAt: number,
  publishedAt: number,
  rendered = 1,
): PublishingNow => ({
  now: at(now),
  newestRequest: at(newestRequest),
  alive: null,
  portals: [
    {
      kommune: 'osteroy',
      name: 'Osterøy',
      state: 'live',
      checkedAt: at(checkedAt),
      publishedAt: at(publishedAt),
      ms: 100,
      keptBack: [],
      pages: { rendered, unchanged: 0, keptBack: 0, removed: 0, total: 9 },
    },
  ],
})
const followAll = (first: PublishingNow, ...looks: (PublishingNow | undefined)[]) => {
  const watched = looks.reduce(follow, begin(first))
  return { ...watched, seen: watched.seen ?? first }
}

it('tells what changed since before the publish it saw running', () => {
  const { seen, since } = followAll(
    look(1, 0, 1, 1, 7),
    look(16, 15, 1, 1, 7),
    look(17, 16, 1, 1, 7),
    look(18, 16, 17, 17, 3),
  )
  expect(publishingView(seen, since)).toMatchObject({ state: 'idle', portals: [{ shown: 'changed', changed: 3 }] })
})

it('notices a publish that was over between two looks', () => {
  const { seen, since } = followAll(look(1, 0, 1, 1, 7), look(16, 10, 11, 11, 3))
  expect(publishingView(seen, since)).toMatchObject({ portals: [{ shown: 'changed', changed: 3 }] })
})

it('has noticed nothing when nothing was asked for', () => {
  expect(followAll(look(1, 0, 1, 1), look(16, 0, 1, 1)).since).toBeUndefined()
})

it('is not led back by an older answer that comes after a newer one', () => {
  const { seen } = followAll(look(1, 0, 1, 1), look(16, 0, 1, 1), look(15, 0, 1, 1))
  expect(seen.now).toBe(at(16))
})

it('asks at once what a page was drawn with, often while something runs, and ever more seldom after it', () => {
  const pause = (now: number, requested: number, checked: number) =>
    askAgainAfter(followAll(look(0, 0, 0, 0), look(now, requested, checked, 0)), true)
  expect(askAgainAfter(begin(look(0, 0, 0, 0)), true)).toBe(250)
  expect(pause(2, 1, 0)).toBe(250)
  expect(pause(2, 1, 2)).toBe(1_000)
  expect(pause(30, 1, 2)).toBe(3_000)
  expect(pause(30, 1, 0)).toBe(250)
  expect(
    askAgainAfter(followAll(look(0, 0, 0, 0), { ...look(1, 0, 1, 0), now: '2026-11-21T11:00:00.000Z' }), true),
  ).toBe(15_000)
})

it('asks for an editor until it is seen what came of what she sent, also while nobody carries it', () => {
  const ask = (answer: PublishingNow, sent?: string) => askAgainAfter(followAll(look(0, 0, 0, 0), answer), false, sent)
  expect(ask(look(2, 0, 0, 0))).toBeUndefined()
  expect(ask(look(2, 0, 0, 0), at(3))).toBe(250)
  expect(ask(look(4, 3, 0, 0), at(3))).toBe(250)
  expect(ask({ ...look(50, 3, 0, 0), alive: at(0) }, at(3))).toBe(3_000)
  expect(ask(look(50, 3, 9, 9), at(3))).toBeUndefined()
})

it('waits longer each time nobody answers, and no longer once somebody does', () => {
  const away = (times: number) => followAll(look(0, 0, 0, 0), ...Array.from({ length: times }, () => undefined))
  expect([1, 2, 3, 4, 9].map((n) => askAgainAfter(away(n), true))).toEqual([2_000, 4_000, 8_000, 15_000, 15_000])
  expect(askAgainAfter(away(2), false)).toBeUndefined()
  expect(follow(away(9), look(1, 0, 1, 0)).misses).toBe(0)
})
