import { expect, it } from 'vitest'
import type { PublishingNow } from '../../publishing/publishing-now.ts'
import { askAgainAfter } from './ask-again.ts'

const at = (time: string) => `2026-11-21T${time}.000Z`
const idle: PublishingNow = { now: at('12:00:00'), newestRequest: at('10:00:00'), alive: at('12:00:00'), portals: [] }
const looked = (checkedAt: string): PublishingNow['portals'][number] => ({
  kommune: 'osteroy',
  name: 'Osterøy',
  state: 'live',
  checkedAt: at(checkedAt),
  ms: 1,
  keptBack: [],
  pages: { rendered: 0, unchanged: 9, keptBack: 0, removed: 0, total: 9 },
})
const still = { ...idle, portals: [looked('11:59:00')] }
const nobody = { isOn: false, isClose: false, isAwaited: false }

it('asks often while something runs, and seldom when nobody works', () => {
  expect(askAgainAfter({ ...idle, portals: [looked('09:00:00')], startedAt: at('10:00:00') }, nobody)).toBe(250)
  expect(askAgainAfter(still, { ...nobody, isOn: true })).toBe(15_000)
  expect(askAgainAfter(still, nobody)).toBeUndefined()
})

it('asks more often while somebody somewhere is at work', () => {
  expect(askAgainAfter({ ...still, newestRequest: at('11:58:00') }, { ...nobody, isOn: true })).toBe(3_000)
})

it('goes on asking while nobody answers, until what was sent has been seen to', () => {
  const silent = { ...still, alive: at('11:58:00') }
  expect(askAgainAfter(silent, { ...nobody, isAwaited: true })).toBe(3_000)
  expect(askAgainAfter(undefined, { ...nobody, isAwaited: true })).toBe(3_000)
  expect(askAgainAfter(silent, nobody)).toBeUndefined()
  expect(askAgainAfter(still, { ...nobody, isAwaited: true })).toBeUndefined()
})
