import { expect, it } from 'vitest'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { follow } from './follow-publishing.ts'
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
const followAll = (...looks: PublishingNow[]) => looks.slice(1).reduce(follow, follow(undefined, looks[0]!))

it('tells what changed since before the publish it saw running', () => {
  const { seen, since } = followAll(
    look(1, 0, 1, 1, 7),
    look(16, 15, 1, 1, 7),
    look(17, 16, 1, 1, 7),
    look(18, 16, 17, 17, 3),
  )
  expect(publishingView(seen, since)).toMatchObject({
    progress: { state: 'idle' },
    portals: [{ state: 'changed', pages: 3 }],
  })
})

it('notices a publish that was over between two looks', () => {
  const { seen, since } = followAll(look(1, 0, 1, 1, 7), look(16, 10, 11, 11, 3))
  expect(publishingView(seen, since)).toMatchObject({ portals: [{ state: 'changed', pages: 3 }] })
})

it('has noticed nothing when nothing was asked for', () => {
  expect(followAll(look(1, 0, 1, 1), look(16, 0, 1, 1)).since).toBeUndefined()
})

it('is not led back by an older answer that comes after a newer one', () => {
  const { seen } = followAll(look(1, 0, 1, 1), look(16, 0, 1, 1), look(15, 0, 1, 1))
  expect(seen.now).toBe(at(16))
})
