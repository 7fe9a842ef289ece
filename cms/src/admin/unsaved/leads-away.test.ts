import { expect, it } from 'vitest'
import { leadsAway } from './leads-away.ts'

const HERE = 'http://cms.example/admin/collections/services/1?locale=nn#field-price'

it.each([
  ['the same page', HERE, false],
  ['another place on the page', '#field-summary', false],
  ['the page without a place', 'http://cms.example/admin/collections/services/1?locale=nn', false],
  ['another language', '?locale=nb', true],
  ['another page', '/admin', true],
  ['another site', 'http://lindas.example/admin/collections/services/1?locale=nn', true],
])('%s', (_name, to, isAway) => {
  expect(leadsAway(to, HERE)).toBe(isAway)
})
