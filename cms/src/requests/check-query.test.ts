import { expect, it } from 'vitest'
import { checkQuery } from './check-query.ts'

const many = (count: number, make: (i: number) => unknown) => Array.from({ length: count }, (_, i) => make(i))

it.each([
  ['nothing', {}],
  [
    'a page of a list as the admin asks for it',
    {
      limit: 10,
      page: 1,
      depth: 0,
      sort: ['-updatedAt'],
      select: { title: true },
      where: { and: [{ title: { contains: 'barnehage' } }] },
    },
  ],
  ['everything', { limit: 0 }],
  [
    'the documents somebody has picked',
    { where: { and: [{ id: { in: many(1000, (i) => `id-${i}`) } }, { id: { not_equals: '' } }] } },
  ],
  ['a list the parser made an object of', { where: { id: { in: { 0: 'a', 1: 'b' } } } }],
])('lets through %s', (_what, query) => expect(checkQuery(query)).toBeUndefined())

it.each([
  ['limit below nothing', { limit: -1 }],
  ['limit that is no number', { limit: 'abc' }],
  ['limit NaN', { limit: Number.NaN }],
  ['half a document', { limit: 1.5 }],
  ['page 0', { page: 0 }],
  ['a page nobody has', { page: 1e9 }],
  ['depth in the deep', { depth: 99 }],
  ['several limits', { limit: ['1', '2'] }],
])('tells that %s is no number it takes', (_what, query) => expect(checkQuery(query)?.key).toBe('badNumber'))

const nested = (depth: number): unknown => (depth === 0 ? { title: { equals: 'x' } } : { or: [nested(depth - 1)] })
it.each([
  ['5000 branches', { where: { or: many(5000, (i) => ({ title: { contains: String(i) } })) } }],
  ['groups deep in each other', { where: nested(9) }],
  ['a list of 1001', { where: { id: { in: many(1001, String) } } }],
  ['a text of a book', { where: { title: { like: 'a'.repeat(100_000) } } }],
  ['a search that is a text', { where: 'x' }],
  ['twenty orders', { sort: many(20, (i) => `f${i}`) }],
  ['an order that is a number', { sort: 5 }],
  ['a thousand fields', { select: Object.fromEntries(many(1000, (i) => [`f${i}`, true]) as [string, true][]) }],
  ['a condition that holds conditions', { where: { title: { equals: { a: { b: 1 } } } } }],
])('refuses %s as too heavy', (_what, query) => expect(checkQuery(query)?.key).toBe('heavySearch'))
