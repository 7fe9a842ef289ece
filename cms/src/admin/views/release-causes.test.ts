import { expect, it } from 'vitest'
import { releaseCauses, writesOf, type WriteRequest } from './release-causes.ts'

const at = (time: string) => `2026-11-21T${time}.000Z`
const releases = [
  { release: 'r3', at: at('10:00:00'), pages: 1, isCurrent: true },
  { release: 'r2', at: at('09:00:00'), pages: 4, isCurrent: false },
  { release: 'r1', at: at('08:00:00'), pages: 9, isCurrent: false },
]
const request = (time: string, what: string, more: Partial<WriteRequest> = {}): WriteRequest => ({
  at: at(time),
  what,
  by: 'kari',
  document: undefined,
  kommune: undefined,
  ...more,
})
const causesOf = (requests: WriteRequest[]) =>
  Object.fromEntries(
    [...releaseCauses(releases, writesOf(requests), 'lindas')].map(([release, written]) => [
      release,
      written.map((w) => w.document ?? w.what),
    ]),
  )

it('is what was written since the release before, document by document', () => {
  expect(
    causesOf([
      request('08:30:00', 'services', { document: 'sfo' }),
      request('09:00:00', 'contacts', { document: 'skulen' }),
      request('09:30:00', 'import'),
    ]),
  ).toEqual({ r3: ['import'], r2: ['sfo', 'skulen'] })
})

it('is what concerns the kommune: its own, and what all share', () => {
  const requests = [
    request('09:10:00', 'contacts', { document: 'a', kommune: 'osteroy' }),
    request('09:20:00', 'contacts', { document: 'b', kommune: 'lindas' }),
    request('09:30:00', 'services', { document: 'c' }),
  ]
  expect(causesOf(requests)).toEqual({ r3: ['b', 'c'] })
})

it('counts a write from when it began, since a publish meanwhile may have it already', () => {
  const begun = request('08:59:59', 'services')
  const done = request('09:00:01', 'services', { document: 'sfo' })
  expect(causesOf([begun, done])).toEqual({ r2: ['sfo'] })
  expect(causesOf([{ ...begun, by: 'ola' }, done])).toEqual({ r3: ['sfo'] })
  expect(causesOf([{ ...begun, at: at('08:30:00') }, done])).toEqual({ r3: ['sfo'] })
})

it('says nothing of a write that was refused, of what citizens do not read, of the oldest release, nor of one made by time alone', () => {
  expect(
    causesOf([
      request('09:30:00', 'services'),
      request('09:40:00', 'waivers', { document: 'w' }),
      request('09:50:00', 'portal-orders', { document: 'o' }),
    ]),
  ).toEqual({})
  expect(
    causesOf([
      request('07:00:00', 'services', { document: 'sfo' }),
      request('11:00:00', 'services', { document: 'sfo' }),
    ]),
  ).toEqual({})
})
