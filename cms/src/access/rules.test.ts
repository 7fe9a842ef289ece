import type { Access } from 'payload'
import { expect, it } from 'vitest'
import { createAsPublisher, createInOwn } from './rules.ts'

const asked = (access: Access, role: string, data?: object) => {
  const user = { id: 'kari', roles: [{ role, ...(role === 'regionEditor' ? {} : { kommune: 'a' }) }] }
  return access({ req: { user }, ...(data && { data }) } as unknown as Parameters<Access>[0])
}

it('what is made from a finding or a portal has no button for an empty one', () => {
  expect(['regionEditor', 'kommunePublisher', 'kommuneEditor'].map((role) => asked(createAsPublisher, role))).toEqual([false, false, false])
  expect(asked(createInOwn, 'kommuneEditor')).toBe(true)
})

it('a publisher makes it for her own kommune, the region for any', () => {
  expect([asked(createAsPublisher, 'kommunePublisher', { kommune: 'a' }), asked(createAsPublisher, 'kommunePublisher', { kommune: 'b' })]).toEqual([true, false])
  expect([asked(createAsPublisher, 'kommuneEditor', { kommune: 'a' }), asked(createAsPublisher, 'regionEditor', { kommune: 'b' })]).toEqual([false, true])
})
