import { expect, it } from 'vitest'
import { domain, isPortalHost, isSameDomain, normalDomain, portalHostOf } from './domain.ts'

it.each([
  ['osteroy.no', 'osteroy.no'],
  ['Osteroy.NO', 'osteroy.no'],
  [' osteroy.no. ', 'osteroy.no'],
  ['www.osteroy.no', 'www.osteroy.no'],
  ['osterøy.no', 'xn--ostery-fya.no'],
  ['OSTERØY.no', 'xn--ostery-fya.no'],
  ['xn--ostery-fya.no', 'xn--ostery-fya.no'],
])('%s is kept as %s', (written, kept) => expect(domain.parse(written)).toBe(kept))

it.each(['https://osteroy.no', 'osteroy.no/', 'osteroy.no:443', 'osteroy.no?x', 'kari@osteroy.no', 'oster oy.no'])(
  '%s is refused with the way to write it',
  (written) => {
    expect(domain.safeParse(written).error?.issues[0]?.message).toBe('domainBare')
  },
)

it.each(['osteroy', '', '-osteroy.no', 'osteroy..no', 'oster_oy.no'])('«%s» is no domain', (written) =>
  expect(normalDomain(written)).toBeUndefined(),
)

it('a name with www before it is the same place', () => {
  expect([isSameDomain('www.osteroy.no', 'osteroy.no'), isSameDomain('osteroy.no', 'vaksdal.no')]).toEqual([
    true,
    false,
  ])
})

it.each([
  ['http://{slug}.localhost:4000', 'osteroy.localhost', true],
  ['https://{slug}.portal.no', 'kven-som-helst.portal.no', true],
  ['https://portal-{slug}.no/', 'portal-osteroy.no', true],
  ['https://{slug}.portal.no', 'portal.no', false],
  ['https://{slug}.portal.no', 'a.b.portal.no', false],
  ['https://{slug}.portal.no', 'osteroy.no', false],
  ['https://portal-{slug}.no', 'portal.no', false],
])('by %s, %s is a portal’s: %s', (template, host, is) => expect(isPortalHost(host, template)).toBe(is))

it('a portal stands where the template puts its slug', () =>
  expect(portalHostOf('http://{slug}.localhost:4000', 'osteroy')).toBe('osteroy.localhost'))
