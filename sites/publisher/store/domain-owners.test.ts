import { expect, it } from 'vitest'
import { ownersAfter } from './domain-owners.ts'

const all = ['austrheim', 'osteroy', 'vaksdal']
const claims = (of: Record<string, string | undefined>) => new Map(Object.entries(of))

it('who had a domain first keeps it, whatever the newcomer is called', () => {
  const first = ownersAfter({}, claims({ osteroy: 'oy.no' }), all)
  expect(ownersAfter(first, claims({ osteroy: 'oy.no', austrheim: 'oy.no', vaksdal: 'www.oy.no' }), all)).toEqual({
    'oy.no': 'osteroy',
  })
})

it('a domain that is given up, or whose kommune is gone, is the next one’s', () => {
  expect(ownersAfter({ 'oy.no': 'osteroy' }, claims({ osteroy: undefined, vaksdal: 'oy.no' }), all)).toEqual({
    'oy.no': 'vaksdal',
  })
  expect(ownersAfter({ 'oy.no': 'osteroy' }, claims({ vaksdal: 'oy.no' }), ['vaksdal'])).toEqual({ 'oy.no': 'vaksdal' })
})

it('a kommune that cannot be read now keeps what it had', () => {
  expect(ownersAfter({ 'oy.no': 'osteroy' }, claims({ vaksdal: 'oy.no' }), all)).toEqual({ 'oy.no': 'osteroy' })
})
