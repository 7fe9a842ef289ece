import { expect, it } from 'vitest'
import type { Finding } from '../contract/index.ts'
import { applyWaivers } from './apply-waivers.ts'

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'content/vague-link',
  severity: 'ask',
  slot: 'price',
  advice: { nn: 'Skriv målet.', nb: 'Skriv målet.', en: 'Write where it leads.' },
  ...over,
})
const waiver = {
  kommune: 'osteroy',
  rule: 'content/vague-link',
  path: '/a/',
  reason: 'Under arbeid',
  until: '2026-12-31',
  by: 'Kari',
}
const place = { kommune: 'osteroy', path: '/a/', service: 'sfo' }
const isOpen = (f: Finding, w: object, at: object = {}, today = '2026-12-31') =>
  applyWaivers([f], [{ ...waiver, ...w }], { ...place, ...at }, today).open.length === 1

it('covers a finding of its rule at its place through its last day', () => {
  expect(applyWaivers([finding()], [waiver], place, '2026-12-31')).toEqual({
    open: [],
    waived: [{ finding: finding(), waiver }],
  })
  expect(isOpen(finding(), {}, {}, '2027-01-01')).toBe(true)
})

it('covers nothing else', () => {
  expect(isOpen(finding({ rule: 'content/raw-url-link' }), {})).toBe(true)
  expect(isOpen(finding(), {}, { path: '/b/' })).toBe(true)
  expect(isOpen(finding(), {}, { kommune: 'vaksdal' })).toBe(true)
  expect(isOpen(finding(), { slot: 'contact' })).toBe(true)
  expect(isOpen(finding(), { path: undefined, service: 'barnehageplass' })).toBe(true)
  expect(isOpen(finding(), { path: undefined, service: 'sfo' }, { path: '/b/' })).toBe(false)
})

it('never covers what stops a page', () => expect(isOpen(finding({ severity: 'block' }), {})).toBe(true))
