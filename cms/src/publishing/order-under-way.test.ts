import { expect, it } from 'vitest'
import { orderUnderWay, type StoredOrder } from './order-under-way.ts'

const at = (second: number) => `2026-11-21T10:00:0${second}.000Z`
const live = { state: 'live', release: 'r2', checkedAt: at(1) } as const
const pinned = { state: 'pinned', release: 'r1', checkedAt: at(1) } as const
const done = { doneAt: at(2), isDone: true }
const resume: StoredOrder = { order: 'resume', ...done }
const rollback: StoredOrder = { order: 'rollback', release: 'r1', ...done }

it('is the oldest that nobody has answered', () => {
  expect(orderUnderWay([resume, { order: 'rollback' }, { order: 'resume' }], live)).toEqual({ order: 'rollback' })
  expect(orderUnderWay([], live)).toBeUndefined()
})

it('is the last that was answered, until the portal stands as it asked', () => {
  expect(orderUnderWay([resume], pinned)).toBe(resume)
  expect(orderUnderWay([resume], live)).toBeUndefined()
  expect(orderUnderWay([rollback], live)).toBe(rollback)
  expect(orderUnderWay([rollback], pinned)).toBeUndefined()
  expect(orderUnderWay([rollback], { ...pinned, release: 'r0' })).toBe(rollback)
  expect(orderUnderWay([resume, rollback], pinned)).toBeUndefined()
})

it('is none when the last was refused, and when the portal was looked at since', () => {
  expect(orderUnderWay([{ ...resume, isDone: false }], pinned)).toBeUndefined()
  expect(orderUnderWay([resume], { ...pinned, checkedAt: at(3) })).toBeUndefined()
})
