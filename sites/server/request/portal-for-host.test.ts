import { expect, it } from 'vitest'
import { kommuneForHost } from './portal-for-host.ts'

const TEMPLATE = 'https://{slug}.portal.no'
const portal = (kommune: string, over: object = {}) => ({
  kommune,
  slug: kommune,
  name: kommune,
  languages: ['nn' as const],
  ...over,
})

it('a name of the template is nobody’s own domain', () => {
  const portals = [
    portal('osteroy'),
    portal('vond', { domain: 'osteroy.portal.no' }),
    portal('verre', { domain: 'ledig.portal.no' }),
  ]
  expect(kommuneForHost('osteroy.portal.no', portals, TEMPLATE)).toBe('osteroy')
  expect(kommuneForHost('ledig.portal.no', portals, TEMPLATE)).toBeUndefined()
})

it('of two who say they have one name, the first has it', () => {
  const portals = [
    portal('osteroy', { domain: 'oy.no' }),
    portal('vaksdal', { domain: 'oy.no' }),
    portal('gammal', { slug: 'osteroy' }),
  ]
  expect(kommuneForHost('OY.no.:443', portals, TEMPLATE)).toBe('osteroy')
  expect(kommuneForHost('osteroy.portal.no', portals, TEMPLATE)).toBe('osteroy')
})
