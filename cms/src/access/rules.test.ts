import type { Access, AccessArgs } from 'payload'
import { expect, it } from 'vitest'
import { createFrom, createIn, updateDrafted } from './rules.ts'

const createText = createIn('text')
const updateText = updateDrafted('text')
const createWaiver = createFrom('create', 'answers')
type Asked = Pick<AccessArgs, 'data' | 'id'>
const as = (access: Access, role: string, asked: object) => {
  const user = { id: 'kari', roles: [{ role, ...(role === 'regionAdministrator' ? {} : { kommune: 'a' }) }] }
  return access({ req: { user }, ...asked } as unknown as AccessArgs)
}
/** The admin wants to know what to show. */
const ask = (access: Access, role: string, asked: Asked = {}) => as(access, role, { ...asked, collectionConfig: {} })
/** Somebody does it. */
const write = (access: Access, role: string, data?: unknown) => as(access, role, { data })
const ROLES = ['regionAdministrator', 'kommunePublisher', 'kommuneEditor']

it('whoever works in a kommune is offered an empty form, however the screen asks', () => {
  for (const asked of [
    {},
    { data: { _status: 'draft' } },
    { data: { _status: 'draft', kommune: 'a' } },
    { data: { kommune: null } },
    { id: 'x', data: { kommune: { id: 'a' } } },
  ]) {
    expect(
      ROLES.map((role) => ask(createText, role, asked)),
      JSON.stringify(asked),
    ).toEqual([true, true, true])
  }
})

it('is not offered another one like what is shared or another kommune’s', () => {
  for (const asked of [
    { data: { kommune: 'b' } },
    { id: 'x', data: { _status: 'draft' } },
    { id: 'x', data: { kommune: 'b' } },
    { data: { kommune: 7 } },
    { data: [] },
  ]) {
    expect(
      ROLES.map((role) => ask(createText, role, asked)),
      JSON.stringify(asked),
    ).toEqual([true, false, false])
  }
})

it('makes only what names her own kommune', () => {
  expect(['a', { id: 'a' }].map((kommune) => write(createText, 'kommuneEditor', { kommune }))).toEqual([true, true])
  for (const junk of [
    undefined,
    null,
    {},
    [],
    'a',
    { kommune: null },
    { kommune: 'b' },
    { kommune: ['a'] },
    { kommune: { value: 'a' } },
    { _status: 'draft' },
  ]) {
    expect(write(createText, 'kommuneEditor', junk), JSON.stringify(junk)).toBe(false)
  }
})

it('a publish button is offered only to those who publish', () => {
  const toPublish = { id: 'x', data: { _status: 'published', kommune: 'a' } }
  expect(ROLES.map((role) => ask(updateText, role, toPublish))).toEqual([true, { kommune: { in: ['a'] } }, false])
  expect(ask(updateText, 'kommuneEditor', { id: 'x', data: { _status: 'draft' } })).toEqual({ kommune: { in: ['a'] } })
})

it('what is made from a finding or a portal has no button for an empty one', () => {
  for (const asked of [{}, { data: { _status: 'draft' } }, { data: { kommune: 'a' } }])
    expect(ROLES.map((role) => ask(createWaiver, role, asked))).toEqual([false, false, false])
})

it('a publisher makes it for her own kommune, the region for any', () => {
  expect(['a', 'b', undefined].map((kommune) => write(createWaiver, 'kommunePublisher', { kommune }))).toEqual([
    true,
    false,
    false,
  ])
  expect([
    write(createWaiver, 'kommuneEditor', { kommune: 'a' }),
    write(createWaiver, 'regionAdministrator', { kommune: 'b' }),
  ]).toEqual([false, true])
})
