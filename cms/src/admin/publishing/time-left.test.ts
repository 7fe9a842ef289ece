import type { PortalProgress } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { timeLeft } from './time-left.ts'

const portal = (done: number, of: number): PortalProgress => ({ state: done === of ? 'done' : 'running', done, of })
const START = '2026-11-21T10:00:00.000Z'
const at = (seconds: number) => `2026-11-21T10:00:${String(seconds).padStart(2, '0')}.000Z`
const leftOf = (portals: PortalProgress[], told: Omit<Parameters<typeof timeLeft>[0], 'portals'>) =>
  timeLeft({ ...told, portals: portals.map((progress) => ({ progress })) })
const after = (seconds: number, since = 0) => ({ startedAt: START, toldAt: at(seconds), now: at(seconds + since) })

it('goes by the pace so far, and takes a portal that waits to be as large as the others', () => {
  expect(leftOf([portal(100, 400)], after(10))).toBe(30)
  expect(leftOf([portal(100, 100), { state: 'waiting', done: 0, of: 0 }], after(10))).toBe(10)
})

it('says nothing when it is too early to tell, or soon over', () => {
  expect(leftOf([portal(1, 400)], after(1))).toBeUndefined()
  expect(leftOf([{ state: 'waiting', done: 0, of: 0 }], after(30))).toBeUndefined()
  expect(leftOf([portal(399, 400)], after(10))).toBeUndefined()
})

it('does not take a portal that waits to be large when the others had nothing to make', () => {
  expect(
    leftOf(
      [portal(100, 100), portal(0, 0), portal(0, 0), portal(0, 0), { state: 'waiting', done: 0, of: 0 }],
      after(40),
    ),
  ).toBe(10)
})

it('does not count on while nobody tells of it', () => {
  expect(leftOf([portal(100, 400)], after(10, 3))).toBe(30)
  expect(leftOf([portal(11, 225)], after(10, 30))).toBeUndefined()
})
