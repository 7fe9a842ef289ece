import { expect, it } from 'vitest'
import { mayPublish } from './may-publish.ts'

it('is true of the region and of publishers, whatever else they are', () => {
  expect(mayPublish({ roles: [{ role: 'regionEditor' }] })).toBe(true)
  expect(mayPublish({ roles: [{ role: 'kommuneEditor' }, { role: 'kommunePublisher' }] })).toBe(true)
})

it('is false of those who write drafts, and of nobody', () => {
  expect([mayPublish({ roles: [{ role: 'kommuneEditor' }] }), mayPublish({ roles: null }), mayPublish(null), mayPublish('x')]).toEqual([false, false, false, false])
})
